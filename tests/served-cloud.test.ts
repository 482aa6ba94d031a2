import { afterEach, expect, test, vi } from 'vitest'
import { cloudOrGlobal, servedClouds } from '../src/paths.ts'

const deployed = vi.hoisted(() => ({ cloud: null as string | null }))
vi.mock('../src/config.ts', () => ({ deployedCloud: () => deployed.cloud }))
afterEach(() => {
  deployed.cloud = null
})

test('a deployment that serves one cloud begins there, and offers no other', () => {
  deployed.cloud = '21vianet'
  expect([cloudOrGlobal({}), servedClouds()]).toEqual(['21vianet', ['21vianet']])
})

test('the demo begins in the global cloud, and offers both', () => {
  expect([cloudOrGlobal({}), servedClouds()]).toEqual(['global', ['global', '21vianet']])
})
