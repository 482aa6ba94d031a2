import { expect, test, vi } from 'vitest'
import { read, write } from '../../src/api/request.ts'
import { answer, aService, aWrite, inABrowser, origin } from './service.ts'

vi.mock('../../src/config.ts', () => import('./live-build.ts'))

test('a live build asks the gateway on its own origin, and needs no mark of the simulator', async () => {
  inABrowser()
  const asked = aService(
    () => new Response('{"items":[]}', { headers: { 'Content-Type': 'application/json' } }),
  )
  expect(await read({ cloud: 'global', path: '/customers' })).toEqual({ items: [] })
  expect(asked[0]?.url).toBe(`${origin}/v1/customers`)
})

test('an answer that leads to a page for signing in means that the session has ended', async () => {
  inABrowser()
  aService(aRedirect)
  const failure = { kind: 'signed_out', status: 0, fault: null, retryAfter: null }
  await expect(read({ cloud: 'global', path: '/customers' })).rejects.toMatchObject(failure)
})

test('a write that is led to a page for signing in is not known to have arrived', async () => {
  inABrowser()
  aService(aRedirect)
  await expect(write(aWrite)).rejects.toMatchObject({ kind: 'signed_out', status: 0 })
})

/** What fetch gives for a redirect that it was told not to follow: no status, no headers, no body. */
function aRedirect(): Response {
  return Object.defineProperties(answer(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
    headers: { value: new Headers() },
  })
}
