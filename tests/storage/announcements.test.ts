import { afterEach, describe, expect, test, vi } from 'vitest'
import { announceChange, onChange } from '../../src/storage/announcements.ts'

afterEach(() => vi.unstubAllGlobals())

/** Every message that was on its way has arrived: one sent later on the same channel is here. */
async function everythingArrived(): Promise<void> {
  const listener = new BroadcastChannel('uplift-journal')
  const arrived = new Promise<void>((resolve) => {
    listener.onmessage = () => resolve()
  })
  const speaker = new BroadcastChannel('uplift-journal')
  speaker.postMessage('last')
  await arrived
  listener.close()
  speaker.close()
}

describe('a change of the journal', () => {
  test('is told to every other tab', async () => {
    const [first, second] = [vi.fn(), vi.fn()]
    const stops = [onChange(first), onChange(second)]
    announceChange()
    await vi.waitFor(() => {
      expect(first).toHaveBeenCalledTimes(1)
      expect(second).toHaveBeenCalledTimes(1)
    })
    for (const stop of stops) stop()
  })

  test('is not told to a tab that has stopped listening', async () => {
    const changed = vi.fn()
    onChange(changed)()
    announceChange()
    await everythingArrived()
    expect(changed).not.toHaveBeenCalled()
  })

  test('says only that something changed: no ids, no names', async () => {
    const messages: unknown[] = []
    const listener = new BroadcastChannel('uplift-journal')
    listener.onmessage = ({ data }) => messages.push(data)
    announceChange()
    await vi.waitFor(() => expect(messages).toEqual(['changed']))
    listener.close()
  })

  test.each<[string, () => void]>([
    ['has no channels', () => vi.stubGlobal('BroadcastChannel', undefined)],
    [
      'refuses channels',
      () =>
        vi.stubGlobal('BroadcastChannel', function refused() {
          throw new DOMException('The operation is insecure', 'SecurityError')
        }),
    ],
  ])('is told to nobody, and nothing fails, where the browser %s', (_what, breaks) => {
    breaks()
    expect(() => announceChange()).not.toThrow()
    expect(() => onChange(() => undefined)()).not.toThrow()
  })
})
