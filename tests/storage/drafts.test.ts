import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dropDraft, keepDraft, readDraft } from '../../src/storage/drafts.ts'

let name = ''
beforeEach(() => {
  name = `uplift/test/${crypto.randomUUID()}`
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('what a person has typed', () => {
  test('is there again after a reload, letter for letter, the last version of it', async () => {
    await keepDraft(name, 'upgrade/1', { seats: '1.000', ticket: '' })
    await keepDraft(name, 'upgrade/1', { seats: '１８', ticket: 'INC-7' })
    await keepDraft(name, 'upgrade/2', { seats: '3' })
    expect(await readDraft(name, 'upgrade/1')).toEqual({ seats: '１８', ticket: 'INC-7' })
  })

  test('is not there where nothing was typed', async () => {
    expect(await readDraft(name, 'upgrade/1')).toBeNull()
  })

  test('is forgotten once it is submitted, and nothing else with it', async () => {
    await keepDraft(name, 'upgrade/1', { seats: '1' })
    await keepDraft(name, 'upgrade/2', { seats: '2' })
    await dropDraft(name, 'upgrade/1')
    expect(await readDraft(name, 'upgrade/1')).toBeNull()
    expect(await readDraft(name, 'upgrade/2')).toEqual({ seats: '2' })
  })
})

describe('in a browser that keeps nothing a form goes on', () => {
  test.each<[string, () => void]>([
    ['because there is no database', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'because it is refused',
      () => {
        vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
          throw new DOMException('Blocked', 'SecurityError')
        })
      },
    ],
    [
      'because it is full or broken',
      () => {
        for (const method of ['put', 'get', 'delete'] as const)
          vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
            throw new DOMException('Full', 'QuotaExceededError')
          })
      },
    ],
  ])('%s', async (_why, breaks) => {
    breaks()
    await expect(keepDraft(name, 'k', { seats: '1' })).resolves.toBeUndefined()
    await expect(readDraft(name, 'k')).resolves.toBeNull()
    await expect(dropDraft(name, 'k')).resolves.toBeUndefined()
  })
})
