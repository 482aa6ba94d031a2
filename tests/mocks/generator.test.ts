import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generatedCustomer, generatedId, generatedIndex, generatedNames } from '../../mocks/generator.ts'
import { clouds, guidFrom } from '../../src/contract/index.ts'

const cloud = fc.constantFrom(...clouds)
const seed = fc.integer({ min: 0, max: 1_000_000 })
const index = fc.integer({ min: 0, max: 1_000_000 })

describe('a generated customer', () => {
  test('follows from the seed, the cloud and its number alone', () => {
    fc.assert(
      fc.property(seed, cloud, index, (s, c, i) => {
        expect(generatedCustomer(s, c, i)).toEqual(generatedCustomer(s, c, i))
        expect(generatedCustomer(s, c, i)).toMatchObject(generatedNames(s, c, i))
      }),
    )
  })

  test('is found by its id, and no id of another seed or cloud is one', () => {
    fc.assert(
      fc.property(seed, cloud, index, (s, c, i) => {
        const id = generatedId(s, c, i)
        expect(guidFrom(id)).toBe(id)
        expect(generatedIndex(s, c, id)).toBe(i)
        expect(generatedIndex(s + 1, c, id)).toBeNull()
        expect(generatedIndex(s, c === 'global' ? '21vianet' : 'global', id)).toBeNull()
      }),
    )
  })

  test('has numbers of licenses a plan can have, and no more people than licenses', () => {
    fc.assert(
      fc.property(seed, cloud, index, (s, c, i) => {
        for (const { quantity, assigned = 0 } of Object.values(generatedCustomer(s, c, i).drafts)) {
          expect(quantity).toBeGreaterThanOrEqual(1)
          expect(quantity).toBeLessThanOrEqual(300)
          expect(assigned).toBeLessThanOrEqual(quantity)
        }
      }),
    )
  })
})

describe.each(clouds)('a hundred thousand of them in the %s cloud', (c) => {
  test('are all different, in id and in domain', () => {
    const numbers = Array.from({ length: 100_000 }, (_, i) => i)
    expect(new Set(numbers.map((i) => generatedId(1, c, i))).size).toBe(100_000)
    expect(new Set(numbers.map((i) => generatedNames(1, c, i).domain)).size).toBe(100_000)
  })

  test('come quickly: the last one needs none of the others', () => {
    const started = performance.now()
    for (let i = 99_000; i < 100_000; i++) generatedCustomer(1, c, i)
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  test('are the customers of their cloud', () => {
    const thousand = Array.from({ length: 1_000 }, (_, i) => generatedCustomer(3, c, i))
    const countries = new Set(thousand.map(({ country }) => country))
    expect(countries.has('CN')).toBe(c === '21vianet')
    if (c === '21vianet') expect([...countries]).toEqual(['CN'])
    for (const { domain } of thousand) expect(domain.endsWith('.partner.onmschina.cn')).toBe(c === '21vianet')
    const statuses = thousand.flatMap(({ drafts }) => Object.values(drafts).map(({ status }) => status))
    expect(new Set(statuses)).toEqual(new Set(['active', 'suspended', 'deleted', 'pending']))
  })
})
