import { afterEach, describe, expect, test, vi } from 'vitest'
import { keepPreference, readPreference } from '../../src/storage/preferences.ts'

afterEach(() => vi.unstubAllGlobals())

function aStorage() {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  return kept
}

describe('a choice of the reader', () => {
  test('is remembered under a name of ours', () => {
    const kept = aStorage()
    keepPreference('language', 'ja')
    keepPreference('singleKeys', 'off')
    expect(readPreference('language')).toBe('ja')
    expect(readPreference('singleKeys')).toBe('off')
    expect([...kept.keys()]).toEqual(['uplift.language', 'uplift.singleKeys'])
  })

  test('that was never made is none', () => {
    aStorage()
    expect(readPreference('language')).toBeNull()
  })

  test('costs nothing but its memory where the browser has no storage', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(readPreference('language')).toBeNull()
    expect(() => keepPreference('language', 'ja')).not.toThrow()
  })

  test('costs nothing but its memory where the browser refuses or is full', () => {
    const refuse = () => {
      throw new DOMException('Blocked', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    expect(readPreference('language')).toBeNull()
    expect(() => keepPreference('language', 'ja')).not.toThrow()
  })
})
