import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

type TrafficModule = typeof import('../../src/api/traffic.ts')

let traffic: TrafficModule
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 })
  // One console for each test: the lanes are those of a page.
  vi.resetModules()
  traffic = await import('../../src/api/traffic.ts')
})
afterEach(() => {
  vi.useRealTimers()
})

/** Requests that end when a test says so, in the order in which they began. */
function someWork() {
  const begun: string[] = []
  const ends = new Map<string, { resolve: (value: string) => void; reject: (reason: Error) => void }>()
  const begin = (name: string, signal?: AbortSignal, background?: boolean) =>
    traffic.inTurn(
      () => {
        begun.push(name)
        return new Promise<string>((resolve, reject) => ends.set(name, { resolve, reject }))
      },
      signal,
      background,
    )
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
  const end = async (name: string) => {
    ends.get(name)?.resolve(name)
    await settle()
  }
  const fail = async (name: string) => {
    ends.get(name)?.reject(new Error(name))
    await settle()
  }
  return { begun, begin, end, fail, settle }
}

describe('reads', () => {
  test('go four at once, the others in the order they came', async () => {
    const { begun, begin, end, settle } = someWork()
    const results = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => begin(name))
    await settle()
    expect(begun).toEqual(['a', 'b', 'c', 'd'])
    expect(traffic.trafficNow().waiting).toBe(3)
    await end('c')
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(traffic.trafficNow().waiting).toBe(2)
    await end('a')
    await end('b')
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    for (const name of ['d', 'e', 'f', 'g']) await end(name)
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    expect(traffic.trafficNow().waiting).toBe(0)
  })

  test('that fill in by themselves leave a lane free, and let those go first for which a person waits', async () => {
    const { begun, begin, end, settle } = someWork()
    for (const name of ['row 1', 'row 2', 'row 3', 'row 4', 'row 5']) void begin(name, undefined, true)
    await settle()
    expect(begun).toEqual(['row 1', 'row 2', 'row 3'])
    void begin('page')
    void begin('next page')
    await settle()
    expect(begun).toEqual(['row 1', 'row 2', 'row 3', 'page'])
    expect(traffic.trafficNow().waiting).toBe(3)
    await end('row 1')
    expect(begun.at(-1)).toBe('next page')
    await end('page')
    expect(begun).toHaveLength(5)
    await end('next page')
    expect(begun.at(-1)).toBe('row 4')
    for (const name of ['row 2', 'row 3', 'row 4', 'row 5']) await end(name)
    expect(begun.at(-1)).toBe('row 5')
    expect(traffic.trafficNow().waiting).toBe(0)
  })

  test('that fail give their lane back and say so to who asked', async () => {
    const { begun, begin, fail, settle } = someWork()
    const failures = ['a', 'b', 'c', 'd'].map((name) => expect(begin(name)).rejects.toThrow(name))
    void begin('e')
    await settle()
    for (const name of ['a', 'b', 'c', 'd']) await fail(name)
    await Promise.all(failures)
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e'])
    void begin('f')
    void begin('g')
    void begin('h')
    void begin('i')
    await settle()
    expect(begun.slice(4)).toEqual(['e', 'f', 'g', 'h'])
  })

  test('that nobody waits for any more leave the queue and are never sent', async () => {
    const { begun, begin, end, settle } = someWork()
    for (const name of ['a', 'b', 'c', 'd']) void begin(name)
    const leaving = new AbortController()
    const left = begin('e', leaving.signal)
    void begin('f')
    await settle()
    expect(traffic.trafficNow().waiting).toBe(2)
    leaving.abort(new DOMException('The page was left', 'AbortError'))
    await expect(left).rejects.toMatchObject({ name: 'AbortError' })
    expect(traffic.trafficNow().waiting).toBe(1)
    await end('a')
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'f'])
  })

  test('that nobody waits for from the start take no lane', async () => {
    const { begun, begin, settle } = someWork()
    const reason = new DOMException('Gone', 'AbortError')
    await expect(begin('x', AbortSignal.abort(reason))).rejects.toBe(reason)
    for (const name of ['a', 'b', 'c', 'd']) void begin(name)
    await settle()
    expect(begun).toEqual(['a', 'b', 'c', 'd'])
  })

  test('that are under way when nobody waits any more give back one lane and not two', async () => {
    const { begun, begin, end, settle } = someWork()
    const leaving = new AbortController()
    for (const name of ['a', 'b', 'c', 'd']) void begin(name)
    void begin('e', leaving.signal)
    void begin('f')
    void begin('g')
    await settle()
    await end('a')
    const shown = traffic.trafficNow()
    leaving.abort()
    await settle()
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(shown.waiting).toBe(2)
    expect(traffic.trafficNow()).toBe(shown)
    await end('e')
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })
})

describe('when the service asks to wait', () => {
  test('no read goes, and all go on when the time is over, four at once', async () => {
    const { begun, begin, settle } = someWork()
    traffic.holdBack(57, 'c-1')
    for (const name of ['a', 'b', 'c', 'd', 'e']) void begin(name)
    await settle()
    expect(traffic.trafficNow()).toEqual({ heldUntil: 1_057_000, waiting: 5, correlationId: 'c-1' })
    vi.advanceTimersByTime(56_999)
    await settle()
    expect(begun).toEqual([])
    vi.advanceTimersByTime(1)
    await settle()
    expect(begun).toEqual(['a', 'b', 'c', 'd'])
    expect(traffic.trafficNow()).toEqual({ heldUntil: null, waiting: 1, correlationId: null })
  })

  test('a read that ends meanwhile lets nobody past', async () => {
    const { begun, begin, end, settle } = someWork()
    void begin('a')
    await settle()
    traffic.holdBack(5, 'c-1')
    void begin('b')
    await end('a')
    expect(begun).toEqual(['a'])
    vi.advanceTimersByTime(5000)
    await settle()
    expect(begun).toEqual(['a', 'b'])
  })

  test('the longer of two waits counts, in whatever order they come', async () => {
    const { begun, begin, settle } = someWork()
    traffic.holdBack(10, 'first')
    traffic.holdBack(3, 'shorter')
    expect(traffic.trafficNow()).toMatchObject({ heldUntil: 1_010_000, correlationId: 'first' })
    vi.advanceTimersByTime(4000)
    traffic.holdBack(60, 'longer')
    expect(traffic.trafficNow()).toMatchObject({ heldUntil: 1_064_000, correlationId: 'longer' })
    void begin('a')
    vi.advanceTimersByTime(59_999)
    await settle()
    expect(begun).toEqual([])
    vi.advanceTimersByTime(1)
    await settle()
    expect(begun).toEqual(['a'])
  })

  test('a second wait after the first is a wait of its own', async () => {
    const { begun, begin, settle } = someWork()
    traffic.holdBack(1, 'first')
    vi.advanceTimersByTime(1000)
    traffic.holdBack(1, 'second')
    void begin('a')
    await settle()
    expect(begun).toEqual([])
    vi.advanceTimersByTime(1000)
    await settle()
    expect(begun).toEqual(['a'])
  })

  test('a person who leaves the page meanwhile leaves the queue', async () => {
    const { begun, begin, settle } = someWork()
    traffic.holdBack(1, 'c')
    const leaving = new AbortController()
    const left = begin('a', leaving.signal)
    leaving.abort()
    await expect(left).rejects.toMatchObject({ name: 'AbortError' })
    vi.advanceTimersByTime(1000)
    await settle()
    expect(begun).toEqual([])
    expect(traffic.trafficNow().waiting).toBe(0)
  })
})

describe('what the status line shows', () => {
  test('is the same object until something changes, and another one then', async () => {
    const { begin, settle } = someWork()
    const quiet = traffic.trafficNow()
    void begin('a')
    await settle()
    expect(traffic.trafficNow()).toBe(quiet)
    traffic.holdBack(2, 'c')
    const held = traffic.trafficNow()
    expect(held).not.toBe(quiet)
    expect(quiet).toEqual({ heldUntil: null, waiting: 0, correlationId: null })
    traffic.holdBack(1, 'shorter')
    expect(traffic.trafficNow()).toBe(held)
  })

  test('is told on every change, until nobody listens', async () => {
    const changed = vi.fn()
    const stop = traffic.onTraffic(changed)
    traffic.holdBack(1, 'c')
    expect(changed).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1000)
    expect(changed).toHaveBeenCalledTimes(2)
    stop()
    traffic.holdBack(1, 'c')
    expect(changed).toHaveBeenCalledTimes(2)
  })
})
