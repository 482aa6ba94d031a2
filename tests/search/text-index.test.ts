import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTextIndex } from '../../src/search/text-index.ts'

const letters = fc.constantFrom('a', 'b', 'c', '山', '田', '\n', '\0', '𠮷')
const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''))

function naive(texts: readonly string[], query: string): number[] {
  return texts.flatMap((one, row) => (one.includes(query) ? [row] : []))
}

describe('the index', () => {
  it('finds exactly the rows that reading every text finds, in any order of queries and additions', () => {
    const step = fc.oneof(
      fc.record({ add: fc.array(text, { maxLength: 8 }) }),
      fc.record({ find: text }),
      // As it is typed, letter by letter, and taken back.
      fc.record({ type: text }),
    )
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        const index = createTextIndex()
        const texts: string[] = []
        const check = (query: string) => expect([...index.find(query)]).toEqual(naive(texts, query))
        for (const one of steps) {
          if ('add' in one) {
            index.add(one.add)
            texts.push(...one.add)
          } else if ('find' in one) check(one.find)
          else for (let length = 0; length <= one.type.length; length += 1) check(one.type.slice(0, length))
        }
        expect(index.size()).toBe(texts.length)
      }),
      { numRuns: 2000 },
    )
  })

  it('finds a row once, however often it has the query', () => {
    const index = createTextIndex()
    index.add(['aaaa', 'b', 'aa'])
    expect([...index.find('aa')]).toEqual([0, 2])
    expect([...index.find('a')]).toEqual([0, 2])
  })

  it('has nothing for a pair that no text has', () => {
    const index = createTextIndex()
    index.add(['abc'])
    expect([...index.find('xy')]).toEqual([])
    expect([...index.find('abx')]).toEqual([])
  })

  it('forgets what it found when rows are added', () => {
    const index = createTextIndex()
    index.add(['abc'])
    expect([...index.find('abc')]).toEqual([0])
    index.add(['xabc'])
    expect([...index.find('abc')]).toEqual([0, 1])
  })
})
