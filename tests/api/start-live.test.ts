import { beforeEach, describe, expect, test, vi } from 'vitest'
import { account } from '../../src/api/account.ts'
import { startLive } from '../../src/api/start-live.ts'
import { json } from './service.ts'

const deployed = vi.hoisted(() => ({ cloud: '' as string | null }))
vi.mock('../../src/config.ts', async () => ({
  ...(await import('./live-build.ts')),
  deployedCloud: () => deployed.cloud,
}))

const reload = vi.fn()
const kept = new Map<string, string>()
beforeEach(() => {
  vi.unstubAllGlobals()
  reload.mockReset()
  kept.clear()
  deployed.cloud = '21vianet'
  openedAt('/21vianet/customers')
  vi.stubGlobal('addEventListener', vi.fn())
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})

function openedAt(pathname: string) {
  vi.stubGlobal('location', { pathname, reload, origin: 'https://uplift.example' })
}
const person = (sub: string) => vi.fn(async () => json({ sub, name: 'Kim', expires: '' }))
const nobody = () => vi.fn(async () => json({ error: 'signed_out', status: 401, source: 'gateway' }, 401))
const silence = () => vi.fn(() => Promise.reject<Response>(new TypeError('Failed to fetch')))

test('a console starts for the person who is signed in', async () => {
  expect(await startLive(person('kim'))).toBe('started')
})

test('what this browser keeps it keeps for each person apart, and names none of them', async () => {
  await startLive(person('kim@partner.example'))
  const kims = account('21vianet')
  await startLive(person('lee@partner.example'))
  const lees = account('21vianet')
  await startLive(person('kim@partner.example'))
  expect(kims).toMatch(/^uplift\/live\/21vianet\/[0-9a-f]{32}$/)
  expect(lees).not.toBe(kims)
  expect(account('21vianet')).toBe(kims)
})

describe('a host that is not set up', () => {
  test.each(['', 'china', 'Global', null])('names the cloud %j: nobody is asked for', async (cloud) => {
    deployed.cloud = cloud
    const ask = person('kim')
    expect(await startLive(ask)).toBe('no_cloud')
    expect(ask).not.toHaveBeenCalled()
  })

  test('has no gateway', async () => {
    expect(await startLive(async () => new Response('<!doctype html>'))).toBe('no_gateway')
  })

  test('does not answer', async () => {
    expect(await startLive(silence())).toBe('no_answer')
  })
})

test.each(['/global', '/global/customers', '/global/customers/x/subscriptions?y'])(
  'an address of the other cloud, %s, starts nothing',
  async (address) => {
    openedAt(address)
    const ask = person('kim')
    expect(await startLive(ask)).toBe('other_cloud')
    expect(ask).not.toHaveBeenCalled()
  },
)

describe('whoever is not signed in', () => {
  test('is led through signing in once, never in a circle, and may try again by hand', async () => {
    expect(await startLive(nobody())).toBe('leaving')
    expect(await startLive(nobody())).toBe('no_sign_in')
    expect(await startLive(nobody())).toBe('no_sign_in')
    expect(reload).toHaveBeenCalledTimes(1)
  })

  test('is led there anew after a session that ended', async () => {
    await startLive(nobody())
    await startLive(person('kim'))
    expect(await startLive(nobody())).toBe('leaving')
  })

  test('is asked to sign in by hand where the browser keeps no note of the attempt', async () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new DOMException('The operation is insecure', 'SecurityError')
      },
    })
    expect(await startLive(nobody())).toBe('no_sign_in')
    expect(reload).not.toHaveBeenCalled()
  })

  test('stays where signing out ends', async () => {
    openedAt('/signed-out')
    const ask = nobody()
    expect(await startLive(ask)).toBe('signed_out')
    expect(ask).not.toHaveBeenCalled()
  })

  test('may read what is public', async () => {
    openedAt('/share')
    expect(await startLive(nobody())).toBe('started')
    expect(reload).not.toHaveBeenCalled()
  })
})

describe('a worker that a demo left here', () => {
  test('is taken away, also where nothing else starts', async () => {
    const unregister = vi.fn(async () => true)
    vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: async () => [{ unregister }] } })
    deployed.cloud = ''
    await startLive(nobody())
    await vi.waitFor(() => expect(unregister).toHaveBeenCalledOnce())
  })

  test.each([
    ['refuses to tell of workers', { getRegistrations: () => Promise.reject(new Error('blocked')) }],
    ['knows no workers', undefined],
  ])('keeps nobody out of a browser that %s', async (_what, serviceWorker) => {
    vi.stubGlobal('navigator', { serviceWorker })
    expect(await startLive(person('kim'))).toBe('started')
  })
})
