import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { ErrorKind, PartnerCenterError } from '../../src/api/partner-center-error.ts'
import { read, write } from '../../src/api/request.ts'
import { trafficNow } from '../../src/api/traffic.ts'
import { sample } from '../contract/documented.ts'
import { answer, aService, fault, inABrowser, json, origin, untilAborted } from './service.ts'

vi.mock('../../src/config.ts', () => import('./simulated-build.ts'))

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const path = '/customers'
const ids = { requestId: 'r-1', correlationId: 'c-1' }
const upgrade = { cloud: 'global', method: 'POST', path, body: { quantity: 18 }, ...ids } as const

beforeEach(() => {
  // A 429 holds every read back; the wait ends with the test that caused it.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  inABrowser()
  onTestFinished(() => {
    vi.runAllTimers()
    vi.useRealTimers()
  })
})

function failureOf(promise: Promise<unknown>): Promise<PartnerCenterError> {
  return promise.then(
    () => {
      throw new Error('It did not fail')
    },
    (error) => error,
  )
}

/** What a read tells a person about an answer. */
function told(response: Response): Promise<PartnerCenterError> {
  aService(() => response)
  return failureOf(read({ cloud: 'global', path }))
}

describe('a read', () => {
  test('asks our own origin, below the root of its cloud, with everything the service wants to know', async () => {
    const [asked] = await askedBy(() => read({ cloud: '21vianet', path: '/customers?size=500' }))
    expect(asked?.url).toBe(`${origin}/simulated/21vianet/v1/customers?size=500`)
    expect(asked?.method).toBe('GET')
    expect(asked?.redirect).toBe('manual')
    expect(Object.fromEntries(asked?.headers ?? [])).toEqual({
      accept: 'application/json',
      'ms-contract-version': 'v1',
      'ms-requestid': expect.stringMatching(guid),
      'ms-correlationid': expect.stringMatching(guid),
      'x-locale': 'en-US',
      'x-requested-with': 'uplift',
    })
  })

  test('has ids of its own every time', async () => {
    const asked = await askedBy(async () => {
      await read({ cloud: 'global', path })
      await read({ cloud: 'global', path })
    })
    const all = asked.flatMap(({ headers }) => [headers.get('MS-RequestId'), headers.get('MS-CorrelationId')])
    expect(new Set(all).size).toBe(4)
  })

  test('goes past every cache where a person must be told what is there now', async () => {
    const [now, usual] = await askedBy(async () => {
      await read({ cloud: 'global', path, fresh: true })
      await read({ cloud: 'global', path })
    })
    expect([now?.cache, usual?.cache]).toEqual(['no-store', 'default'])
  })

  test('passes on the headers it was given', async () => {
    const [asked] = await askedBy(() =>
      read({ cloud: 'global', path, headers: { 'MS-ContinuationToken': 'AQ==' } }),
    )
    expect(asked?.headers.get('MS-ContinuationToken')).toBe('AQ==')
  })

  async function askedBy(work: () => Promise<unknown>): Promise<Request[]> {
    const asked = aService(() => json({ items: [] }))
    await work()
    return asked
  }
})

describe('a write', () => {
  test('goes out once, with the ids it was given, its body, and past every cache', async () => {
    const asked = aService(() => json({ ok: true }))
    expect(await write(upgrade)).toEqual({ status: 200, body: { ok: true } })
    expect(asked).toHaveLength(1)
    expect(asked[0]?.method).toBe('POST')
    expect(asked[0]?.cache).toBe('no-store')
    expect(asked[0]?.redirect).toBe('manual')
    expect(await asked[0]?.json()).toEqual({ quantity: 18 })
    expect(Object.fromEntries(asked[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      'ms-contract-version': 'v1',
      'ms-requestid': 'r-1',
      'ms-correlationid': 'c-1',
      'x-locale': 'en-US',
      'x-requested-with': 'uplift',
    })
  })

  test.each([408, 429, 500, 502, 503, 504])('is never repeated, also after %i', async (status) => {
    const asked = aService(() => answer('', status))
    expect((await failureOf(write(upgrade))).status).toBe(status)
    await vi.runAllTimersAsync()
    expect(asked).toHaveLength(1)
  })

  test('does not stand in the queue of reads', async () => {
    aService((request) => (request.method === 'GET' ? untilAborted(request) : json({ ok: true })))
    const leaving = new AbortController()
    const reads = Array.from({ length: 6 }, () => read({ cloud: 'global', path, signal: leaving.signal }))
    expect(trafficNow().waiting).toBe(2)
    expect(await write(upgrade)).toMatchObject({ status: 200 })
    leaving.abort()
    await Promise.allSettled(reads)
  })

  test('of which the service says "accepted" is accepted, with nothing to read', async () => {
    aService(() => answer(null, 202, { Location: '/somewhere' }))
    expect(await write(upgrade)).toEqual({ status: 202, body: null })
  })

  test('of which the service says "accepted" with a body is read', async () => {
    aService(() => json({ id: 's' }, 202))
    expect(await write(upgrade)).toEqual({ status: 202, body: { id: 's' } })
  })
})

describe('a person is told what kind of failure it is', () => {
  test.each<[number, ErrorKind]>([
    [400, 'refused'],
    [401, 'signed_out'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [405, 'refused'],
    [406, 'refused'],
    [408, 'server'],
    [409, 'conflict'],
    [412, 'conflict'],
    [415, 'refused'],
    [422, 'refused'],
    [429, 'throttled'],
    [499, 'refused'],
    [500, 'server'],
    [501, 'server'],
    [502, 'server'],
    [503, 'server'],
    [504, 'server'],
    [599, 'server'],
    [302, 'not_the_backend'],
  ])('after %i: %s', async (status, kind) => {
    const failure = await told(fault(status, 2002, 'Number of licenses out of range'))
    expect(failure).toMatchObject({
      name: 'PartnerCenterError',
      kind,
      status,
      code: '2002',
      fault: { code: '2002', description: 'Number of licenses out of range', source: 'PartnerFD' },
      retryAfter: status === 429 ? 30 : null,
    })
    expect(failure).toBeInstanceOf(Error)
    expect(failure.message).toBe(`${kind} (${status}/2002)`)
  })

  test('with the ids that support asks for: ours, and the one the service answered under', async () => {
    const asked = aService(() => json({ code: 1, description: '' }, 500, { 'MS-CorrelationId': 'theirs' }))
    const failure = await failureOf(read({ cloud: 'global', path }))
    expect(failure.correlationId).toBe('theirs')
    expect(failure.requestId).toBe(asked[0]?.headers.get('MS-RequestId'))
  })

  test('with our own correlation id where the service names none', async () => {
    const asked = aService(() => fault(500, 1))
    const failure = await failureOf(read({ cloud: 'global', path }))
    expect(failure.correlationId).toBe(asked[0]?.headers.get('MS-CorrelationId'))
    aService(() => fault(500, 1))
    expect(await failureOf(write(upgrade))).toMatchObject({ correlationId: 'c-1', requestId: 'r-1' })
  })

  test.each([
    ['a documented fault', 'assign-licenses-to-a-user.03.resp.400', '60012'],
    ['the documented form with texts for numbers', 'error-codes.01.resp', '<string>'],
  ])('with the reason of the service: %s', async (_what, name, code) => {
    expect(await told(json(sample(name), 400))).toMatchObject({ kind: 'refused', code })
  })

  test.each<[string, Response]>([
    ['nothing', answer('', 404)],
    ['a page', answer('<html>Not here</html>', 404, { 'Content-Type': 'text/html' })],
    ['half a fault', answer('{"code": 2', 404, { 'Content-Type': 'application/json' })],
    ['a list', json([1, 2], 404)],
    ['a text', json('no', 404)],
    ['something else', json({ error: 'no' }, 404)],
  ])('by the status alone where the body is %s', async (_what, response) => {
    expect(await told(response)).toMatchObject({ kind: 'not_found', status: 404, fault: null, code: null })
  })

  test('and never with a raw page in the words', async () => {
    const failure = await told(
      answer('<html>secret stack trace</html>', 502, { 'Content-Type': 'text/html' }),
    )
    expect(JSON.stringify({ ...failure })).not.toContain('secret')
    expect(failure.message).toBe('server (502)')
  })
})

describe('after 429 every read waits', () => {
  test.each<[string, Response, number]>([
    ['as the header says', answer('', 429, { 'Retry-After': '57' }), 57],
    [
      'as the sentence of the documented body says',
      json(sample('api-throttling-guidance.01.resp.429'), 429),
      57,
    ],
    [
      'as the header says rather than the sentence',
      json(sample('api-throttling-guidance.01.resp.429'), 429, { 'Retry-After': '3' }),
      3,
    ],
    ['half a minute where the body is empty', answer('', 429), 30],
    [
      'half a minute where the body is a page',
      answer('<html>57 seconds</html>', 429, { 'Content-Type': 'text/html' }),
      30,
    ],
    [
      'as the documented fault form cannot say: half a minute',
      fault(429, 429, 'Try again in 57 seconds'),
      30,
    ],
  ])('%s', async (_how, response, seconds) => {
    const failure = await told(response)
    expect(failure).toMatchObject({ kind: 'throttled', status: 429, retryAfter: seconds })
    expect(trafficNow()).toMatchObject({
      heldUntil: Date.now() + seconds * 1000,
      correlationId: failure.correlationId,
    })
  })

  test('and goes when the time is over', async () => {
    await told(answer('', 429, { 'Retry-After': '2' }))
    const asked = aService(() => json({ items: [] }))
    const reading = read({ cloud: 'global', path })
    await vi.advanceTimersByTimeAsync(1999)
    expect(asked).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(await reading).toEqual({ items: [] })
  })

  test('but not after any other failure', async () => {
    await told(answer('', 503, { 'Retry-After': '57' }))
    expect(trafficNow().heldUntil).toBeNull()
  })
})

describe('an answer that is none', () => {
  const page = { 'Content-Type': 'text/html' }
  const plain = { 'Content-Type': 'application/json' }

  test.each<[string, Response, ErrorKind]>([
    [
      'the page of a captive portal',
      answer('<html>Sign in to the café</html>', 200, page),
      'not_the_backend',
    ],
    ['JSON under the name of a page', answer('{"items":[]}', 200, page), 'not_the_backend'],
    ['something without a type', answer(new Blob(['{}']), 200), 'not_the_backend'],
    ['a page under the name of JSON', answer('<html></html>', 200, plain), 'unreadable'],
    ['half of its JSON', answer('{"items":[{"id":"b44b', 200, plain), 'unreadable'],
    ['nothing under the name of JSON', answer('', 200, plain), 'unreadable'],
    ['nothing at all', answer(null, 200), 'not_the_backend'],
    ['no content', answer(null, 204), 'not_the_backend'],
  ])('is told as such: %s', async (_what, response, kind) => {
    const { status } = response
    expect(await told(response)).toMatchObject({ kind, status, fault: null, retryAfter: null })
  })

  test('"accepted" without a body is one only where the status says so', async () => {
    expect((await told(answer('', 201, { 'Content-Type': 'application/json' }))).kind).toBe('unreadable')
  })

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/problem+json',
    'text/json',
  ])('is not what calls itself %s', async (type) => {
    aService(() => answer('{"a":1}', 200, { 'Content-Type': type }))
    expect(await read({ cloud: 'global', path })).toEqual({ a: 1 })
  })

  test('is not what begins with a byte order mark', async () => {
    const marked = answer(null, 200, plain)
    vi.spyOn(marked, 'text').mockResolvedValue('\ufeff{"a":1}')
    aService(() => marked)
    expect(await read({ cloud: 'global', path })).toEqual({ a: 1 })
  })

  test('is what is larger than a tab can hold, and it is not read', async () => {
    const big = answer('{}', 200, { ...plain, 'Content-Length': String(50 * 1024 * 1024 + 1) })
    const text = vi.spyOn(big, 'text')
    expect(await told(big)).toMatchObject({ kind: 'unreadable', status: 200 })
    expect(text).not.toHaveBeenCalled()
    aService(() => answer('{}', 200, { ...plain, 'Content-Length': String(50 * 1024 * 1024) }))
    expect(await read({ cloud: 'global', path })).toEqual({})
  })

  test('is what does not carry the mark of the simulator, whatever it says', async () => {
    for (const response of [
      new Response('{"items":[]}', { headers: plain }),
      new Response('{"items":[]}', { headers: { ...plain, 'x-uplift-simulator': '0' } }),
      new Response('', { status: 500 }),
    ])
      expect(await told(response)).toMatchObject({ kind: 'simulator_missing', status: response.status })
  })
})

describe('where no answer came', () => {
  const broken = () => Promise.reject(new TypeError('Failed to fetch'))

  test('a person who is online is told so', async () => {
    aService(broken)
    const failure = await failureOf(read({ cloud: 'global', path }))
    expect(failure).toMatchObject({ kind: 'no_answer', status: 0, fault: null, message: 'no_answer (0)' })
    expect(failure.cause).toBeInstanceOf(TypeError)
  })

  test('a person who is offline is told that', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    aService(broken)
    expect(await failureOf(read({ cloud: 'global', path }))).toMatchObject({ kind: 'offline', status: 0 })
    aService(broken)
    expect(await failureOf(write(upgrade))).toMatchObject({ kind: 'offline', status: 0, requestId: 'r-1' })
  })

  test('or only its head, it is no answer', async () => {
    const half = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('The connection was lost')),
    })
    expect(await told(answer(half, 200, { 'Content-Type': 'application/json' }))).toMatchObject({
      kind: 'no_answer',
      status: 0,
    })
  })
})

describe('who leaves the page', () => {
  test('is told nothing: the read ends as left, not as failed', async () => {
    const leaving = new AbortController()
    aService(untilAborted)
    const reading = failureOf(read({ cloud: 'global', path, signal: leaving.signal }))
    const reason = new DOMException('The page was left', 'AbortError')
    leaving.abort(reason)
    expect(await reading).toBe(reason)
  })

  test('is told nothing either where the answer had begun', async () => {
    const leaving = new AbortController()
    aService((request) => answer(endlessBody(request), 200, { 'Content-Type': 'application/json' }))
    const reading = failureOf(read({ cloud: 'global', path, signal: leaving.signal }))
    await vi.advanceTimersByTimeAsync(0)
    leaving.abort()
    expect(await reading).toMatchObject({ name: 'AbortError' })
  })
})

describe('who waits', () => {
  test.each<[string, (request: Request) => Response | Promise<Response>]>([
    ['no answer begins', untilAborted],
    ['the answer begins and drips', (request) => answer(endlessBody(request), 200)],
  ])('waits no longer than three minutes, where %s', async (_what, reply) => {
    const deadlines: AbortController[] = []
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const deadline = new AbortController()
      deadlines.push(deadline)
      return deadline.signal
    })
    onTestFinished(() => timeout.mockRestore())
    for (const ask of [
      () => read({ cloud: 'global', path, signal: new AbortController().signal }),
      () => read({ cloud: 'global', path }),
      () => write(upgrade),
    ]) {
      aService(reply)
      const waiting = failureOf(ask())
      await vi.advanceTimersByTimeAsync(0)
      deadlines.at(-1)?.abort(new DOMException('Too late', 'TimeoutError'))
      expect(await waiting).toMatchObject({ kind: 'no_answer', status: 0, cause: { name: 'TimeoutError' } })
    }
    expect(timeout.mock.calls).toEqual([[180_000], [180_000], [180_000]])
  })
})

function endlessBody({ signal }: Request): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"items":['))
      signal.addEventListener('abort', () => controller.error(signal.reason))
    },
  })
}
