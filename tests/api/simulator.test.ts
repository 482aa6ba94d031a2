import { expect, onTestFinished, test, vi } from 'vitest'
import { account } from '../../src/api/account.ts'
import { beginAfresh, followAddress, setFaults } from '../../src/api/simulator.ts'
import { keepDraft, readDraft } from '../../src/storage/drafts.ts'
import { aService, fault, json, line } from './service.ts'

vi.mock('../../src/config.ts', () => import('./simulated-build.ts'))

/** Opens an address; gives what stands in it afterwards. */
function at(address: string): { now: () => string } {
  const history = { state: null, replaceState: vi.fn<History['replaceState']>() }
  vi.stubGlobal('location', new URL(address, 'https://uplift.example'))
  vi.stubGlobal('history', history)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  return { now: () => String(history.replaceState.mock.calls.at(-1)?.[2] ?? address) }
}
const doors = async (asked: readonly Request[]) =>
  Promise.all(
    asked.map(async (request) => [line(request).replace(/^.*__simulator/, ''), await request.text()]),
  )

test('an address with a seed and a situation begins that world and sets it, and both leave the address', async () => {
  const asked = aService(() => json({}))
  const address = at('/global/customers?search=x&seed=4711&fault=answer-lost#top')
  await followAddress()
  expect(await doors(asked)).toEqual([
    ['/reset', '{"seed":4711}'],
    ['/faults', '{"situation":"answer-lost"}'],
  ])
  expect(address.now()).toBe('https://uplift.example/global/customers?search=x#top')
})

test('an address can carry faults as JSON', async () => {
  const asked = aService(() => json({}))
  at(`/?fault=${encodeURIComponent('{"readLagMs":5}')}`)
  await followAddress()
  expect(await doors(asked)).toEqual([['/faults', '{"readLagMs":5}']])
})

test.each([
  ['/global/customers', []],
  ['/global/customers?seed=many', []],
  ['/global/customers?seed=-1&search=x', []],
])('an address that asks for nothing, or for what cannot be, asks nothing: %s', async (address, expected) => {
  const asked = aService(() => json({}))
  at(address)
  await followAddress()
  expect(await doors(asked)).toEqual(expected)
})

test('a situation that nobody knows keeps nobody from working', async () => {
  aService(() => fault(400, 3000))
  at('/?fault=fire')
  await expect(followAddress()).resolves.toBeUndefined()
})

test('a world that begins anew forgets what this browser kept of the old one', async () => {
  aService(() => json({}))
  at('/')
  await keepDraft(account('21vianet'), 'a form', { seats: '5' })
  await beginAfresh()
  expect(await readDraft(account('21vianet'), 'a form')).toBeNull()
})

test('nothing is forgotten where the world did not begin anew', async () => {
  aService(() => new Response('', { status: 404 }))
  at('/')
  await keepDraft(account('global'), 'a form', { seats: '5' })
  await expect(beginAfresh()).rejects.toMatchObject({ kind: 'simulator_missing' })
  expect(await readDraft(account('global'), 'a form')).toEqual({ seats: '5' })
  await expect(setFaults({})).rejects.toMatchObject({ status: 404 })
})
