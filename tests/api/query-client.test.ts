import { MutationObserver, onlineManager } from '@tanstack/react-query'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type ErrorKind, PartnerCenterError } from '../../src/api/partner-center-error.ts'
import { createQueryClient } from '../../src/api/query-client.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  onTestFinished(() => {
    vi.useRealTimers()
    onlineManager.setOnline(true)
  })
})

function failure(kind: ErrorKind, retryAfter: number | null = null) {
  return new PartnerCenterError({
    kind,
    status: 0,
    fault: null,
    correlationId: 'c',
    requestId: 'r',
    retryAfter,
  })
}

async function readsUntilGivenUp(error: Error, ms = 3_600_000): Promise<number> {
  const read = vi.fn(() => Promise.reject(error))
  createQueryClient()
    .fetchQuery({
      queryKey: ['x'],
      queryFn: read,
      retry: createQueryClient().getDefaultOptions().queries?.retry ?? 0,
    })
    .catch(() => undefined)
  await vi.advanceTimersByTimeAsync(ms)
  return read.mock.calls.length
}

describe('a read that failed', () => {
  test.each<[ErrorKind, number]>([
    ['no_answer', 3],
    ['server', 3],
    ['unreadable', 3],
    ['throttled', 3],
    ['offline', 1],
    ['signed_out', 1],
    ['forbidden', 1],
    ['not_found', 1],
    ['conflict', 1],
    ['refused', 1],
    ['not_the_backend', 1],
    ['simulator_missing', 1],
  ])('as %s is read %i times', async (kind, times) => {
    expect(await readsUntilGivenUp(failure(kind))).toBe(times)
  })

  test('for a mistake of ours is not repeated', async () => {
    expect(await readsUntilGivenUp(new TypeError('undefined is not a function'))).toBe(1)
  })

  test('with 429 is repeated exactly when the service allows', async () => {
    expect(await readsUntilGivenUp(failure('throttled', 57), 56_999)).toBe(1)
    expect(await readsUntilGivenUp(failure('throttled', 57), 57_000)).toBe(2)
  })

  test('otherwise is repeated soon, and then a little later', async () => {
    expect(await readsUntilGivenUp(failure('server'), 399)).toBe(1)
    expect(await readsUntilGivenUp(failure('server'), 400)).toBe(2)
    expect(await readsUntilGivenUp(failure('server'), 1199)).toBe(2)
    expect(await readsUntilGivenUp(failure('server'), 1200)).toBe(3)
  })
})

describe('a write', () => {
  test('is never repeated', async () => {
    const write = vi.fn(() => Promise.reject(failure('no_answer')))
    const mutation = new MutationObserver(createQueryClient(), { mutationFn: write })
    await expect(mutation.mutate()).rejects.toMatchObject({ kind: 'no_answer' })
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(write).toHaveBeenCalledTimes(1)
  })

  test('of a person who is offline runs at once and is not kept to run later by itself', async () => {
    onlineManager.setOnline(false)
    const write = vi.fn(() => Promise.reject(failure('offline')))
    const mutation = new MutationObserver(createQueryClient(), { mutationFn: write })
    await expect(mutation.mutate()).rejects.toMatchObject({ kind: 'offline' })
    onlineManager.setOnline(true)
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(write).toHaveBeenCalledTimes(1)
  })
})

test('a read of a person who is offline fails at once instead of waiting without a word', async () => {
  onlineManager.setOnline(false)
  const read = vi.fn(() => Promise.reject(failure('offline')))
  await expect(createQueryClient().fetchQuery({ queryKey: ['x'], queryFn: read })).rejects.toMatchObject({
    kind: 'offline',
  })
})
