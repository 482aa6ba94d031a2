import { beforeEach, describe, expect, test, vi } from 'vitest'
import { write } from '../../src/api/request.ts'
import { onWriteClosure, writeClosure } from '../../src/api/write-closure.ts'
import { aService, aWrite, json, origin } from './service.ts'

const build = vi.hoisted(() => ({ simulated: false }))
vi.mock('../../src/config.ts', async () => {
  const live = await import('./live-build.ts')
  return {
    ...live,
    get simulated() {
      return build.simulated
    },
  }
})

const container = Object.assign(new EventTarget(), { controller: null as object | null })
beforeEach(() => {
  build.simulated = false
  container.controller = null
  vi.stubGlobal('location', { origin })
  vi.stubGlobal('navigator', { onLine: true, serviceWorker: container })
  return () => vi.unstubAllGlobals()
})

describe('while a worker stands between the page and Partner Center', () => {
  test('nothing is sent', async () => {
    container.controller = {}
    const asked = aService(() => json({}))
    await expect(write(aWrite)).rejects.toMatchObject({ name: 'WritesClosed', by: 'worker' })
    expect(asked).toEqual([])
  })

  test('the demo sends all the same: there the worker is Partner Center', async () => {
    container.controller = {}
    build.simulated = true
    const asked = aService(() => json({}))
    await write(aWrite)
    expect(asked).toHaveLength(1)
  })
})

test('without one, it is sent', async () => {
  const asked = aService(() => json({}))
  await write(aWrite)
  expect(asked).toHaveLength(1)
})

test('a worker that takes the page over is noticed, until nobody looks any more', () => {
  const changed = vi.fn()
  const stop = onWriteClosure(changed)
  container.controller = {}
  container.dispatchEvent(new Event('controllerchange'))
  expect(changed).toHaveBeenCalledOnce()
  expect(writeClosure()).toBe('worker')
  stop()
  container.dispatchEvent(new Event('controllerchange'))
  expect(changed).toHaveBeenCalledOnce()
})
