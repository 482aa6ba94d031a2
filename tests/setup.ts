import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { server, simulator } from '../mocks/node.ts'
import { forgetEverything } from './support/forget.ts'

// A busy machine draws a page late; a page that never comes still fails.
configure({ asyncUtilTimeout: 20_000 })

// What is not simulated is a mistake of the console, not a reason to ask the network.
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

// React and the router report mistakes on console.error only; a test that ignores them proves too little.
beforeEach(async () => {
  vi.spyOn(console, 'error')
  // jsdom has no layout and says so; where a page scrolls to is seen in the browser tests.
  vi.spyOn(window, 'scrollTo').mockReturnValue()
  await simulator.reset()
})

afterEach(async () => {
  cleanup()
  await forgetEverything()
  const errors = vi.mocked(console.error).mock.calls
  vi.restoreAllMocks()
  expect(errors, 'written to console.error').toEqual([])
})
