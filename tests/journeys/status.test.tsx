import { act, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { simulator } from '../../mocks/node.ts'
import { holdBack } from '../../src/api/traffic.ts'
import { paths } from '../../src/paths.ts'
import { renderApp } from '../support/render-app.tsx'

const page = '/global/help/delegated-admin'
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

test('a wait that Partner Center asked for is said when it begins and when it is over', async () => {
  await renderApp(page)
  expect(said()).not.toContain('Partner Center answers again.')
  act(() => holdBack(1, 'c'))
  expect(said()).toContain('Partner Center limits requests. Continues by itself in 1 s.')
  await waitFor(() => expect(said()).toContain('Partner Center answers again.'), { timeout: 5000 })
})

test('a lost network is said, and that it is back', async () => {
  const network = vi.spyOn(navigator, 'onLine', 'get')
  await renderApp(page)
  network.mockReturnValue(false)
  act(() => void dispatchEvent(new Event('offline')))
  expect(said()).toContain('You are offline. What you see may be old; nothing can be sent.')
  network.mockReturnValue(true)
  act(() => void dispatchEvent(new Event('online')))
  expect(said()).toContain('You are online again.')
  network.mockRestore()
})

test('the frame stands before the first page has its answer, and says what it waits for', async () => {
  await simulator.setFaults({ throttle: { times: 1, retryAfterSeconds: 2, path: contoso.id } })
  const opened = renderApp(paths.subscriptions({ cloud: 'global', customerId: contoso.id }))
  await screen.findByText('Partner Center limits requests. Continues by itself in 2 s.')
  expect(screen.getByRole('progressbar', { name: 'Loading the page' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Language: English' })).toBeTruthy()
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull()

  await opened
  expect(await screen.findByRole('heading', { name: 'Contoso Ltd.' })).toBeTruthy()
  expect(screen.queryByRole('progressbar')).toBeNull()
})
