import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Codec,
  customer,
  decodeCollection,
  offer,
  subscription,
  upgrade,
} from '../../src/contract/index.ts'
import { documented, resourcesIn, sample } from './documented.ts'

type Path = readonly (string | number)[]

// What JSON.parse can yield, with the values that tend to slip through.
const oddValue = fc
  .oneof(
    fc.jsonValue(),
    fc.constantFrom(...['', ' ', '0', '04', '007', '-1', '1e3', 'true', 'TRUE', 'NaN', '2', 'active', '_']),
    fc.constantFrom(null, true, false, 0, -0, -1, 1, 2, 25.5, 9007199254740992, 1e308),
    fc.constantFrom([], {}, [null], [[]], [{}], { id: {} }, { items: [] }),
  )
  .map((value) => JSON.parse(JSON.stringify(value)))

describe.each(documented)('whatever stands in any one member of $name', (source) => {
  const { name, codec, collection } = source
  const payload = sample(name)
  const paths = pathsIn(payload)

  it('is read without an exception, and reads the same after it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), oddValue, (path, odd) => {
        const changed = withValueAt(payload, path, odd)
        const decoded = collection
          ? (decodeCollection(changed, codec)?.items ?? [])
          : [codec.decode(changed)].filter((resource) => resource !== null)
        for (const resource of decoded) {
          const wire = JSON.parse(JSON.stringify(codec.encode(resource)))
          expect(codec.decode(wire)).toEqual(resource)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('costs that member and no other', () => {
    for (const resource of resourcesIn(source) as object[]) {
      const whole = codec.decode(resource) as Record<string, unknown>
      fc.assert(
        fc.property(fc.constantFrom(...Object.keys(resource)), oddValue, (member, odd) => {
          const decoded = codec.decode({ ...resource, [member]: odd }) as Record<string, unknown> | null
          // Without these a row is no row; every other member fails alone.
          if (decoded === null) {
            expect(['id', 'targetoffer']).toContain(member.toLowerCase())
            return
          }
          for (const other of Object.keys(whole)) {
            if (other === 'others' || other.toLowerCase() === member.toLowerCase()) continue
            expect(decoded[other]).toEqual(whole[other])
          }
        }),
        { numRuns: 200 },
      )
    }
  })
})

describe('a list with one bad item', () => {
  const many = Array.from({ length: 5000 }, (_, position) => ({ id: `row ${position}`, quantity: 1 }))

  it('keeps the other 4,999 subscriptions and names the bad one by its position', () => {
    const items = many.map((row, position) => (position === 1234 ? { ...row, id: null } : row))
    const page = decodeCollection({ items }, subscription)
    expect(page?.items.map(({ id }) => id)).toEqual(many.map(({ id }) => id).toSpliced(1234, 1))
    expect(page?.unreadable).toEqual([{ position: 1234, id: null }])
  })

  it('names a bad one by its id where it has one', () => {
    const items = [{ Id: 'no target', quantity: 1 }, { targetOffer: { id: 'E3' } }]
    const page = decodeCollection({ items }, upgrade)
    expect(page?.items.map(({ targetOffer }) => targetOffer.id)).toEqual(['E3'])
    expect(page?.unreadable).toEqual([{ position: 0, id: 'no target' }])
  })

  it.each([
    [null],
    [7],
    ['text'],
    [true],
    [[]],
    [[{ id: 'a' }]],
    [{}],
    [{ id: '' }],
    [{ id: '  ' }],
    [{ id: {} }],
  ])('counts %j as unreadable, and as nothing else', (odd) => {
    const page = decodeCollection({ items: [{ id: 'first' }, odd, { id: 'last' }] }, customer)
    expect(page?.items.map(({ id }) => id)).toEqual(['first', 'last'])
    expect(page?.unreadable.map(({ position }) => position)).toEqual([1])
    expect(page?.unreadable[0]?.id?.trim()).not.toBe('')
  })

  it('keeps every other row whatever one row becomes', () => {
    const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, offerName: `plan ${id}` }))
    fc.assert(
      fc.property(fc.nat(3), oddValue, (position, odd) => {
        const page = decodeCollection({ items: rows.with(position, odd as never) }, subscription)
        const others = rows.toSpliced(position, 1)
        expect(page?.items.filter(({ offerName }) => offerName?.startsWith('plan'))).toEqual(
          others.map((row) => subscription.decode(row)),
        )
        expect((page?.items.length ?? 0) + (page?.unreadable.length ?? 0)).toBe(4)
      }),
    )
  })
})

describe('a name that means something to JavaScript', () => {
  const hostile =
    '{"id":"a","__proto__":{"isTrial":true,"quantity":99},"constructor":{"prototype":1},"toString":"x"}'

  it('is a member like any other: it changes no prototype and fills in nothing', () => {
    const decoded = subscription.decode(JSON.parse(hostile))
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype)
    expect(decoded).toMatchObject({ id: 'a', isTrial: null, quantity: null })
    expect(({} as Record<string, unknown>).isTrial).toBeUndefined()
  })

  it('is written back as it came', () => {
    const encoded = subscription.encode(subscription.decode(JSON.parse(hostile)))
    expect(JSON.stringify(encoded)).toBe(hostile)
    expect(Object.getPrototypeOf(encoded)).toBe(Object.prototype)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'is no value of an enum: %s',
    (status) => {
      expect(subscription.decode({ id: 'a', status })?.status).toBe(status)
    },
  )

  it('called "others" is no way into our own record of unknown members', () => {
    const decoded = subscription.decode({ id: 'a', others: { quantity: 5 } })
    expect(decoded?.others).toEqual(new Map([['others', { quantity: 5 }]]))
  })
})

it('where a name comes twice the last one counts, as in JSON.parse', () => {
  expect(read('{"id":"a","quantity":1,"quantity":2}')).toMatchObject({ quantity: 2 })
  expect(read('{"id":"a","quantity":1,"Quantity":2}')).toMatchObject({ quantity: 2 })
  expect(read('{"id":"a","Quantity":2,"quantity":1}')).toMatchObject({ quantity: 1 })
})

it('members nested 100,000 deep are carried along, known ones among them read as missing', () => {
  const deep = `${'['.repeat(1e5)}${']'.repeat(1e5)}`
  const decoded = read(`{"id":"a","quantity":${deep},"links":${deep},"unheard":${deep},"status":"active"}`)
  expect(decoded).toMatchObject({ id: 'a', quantity: null, links: null, status: 'active' })
  expect(subscription.encode(decoded)).toHaveProperty('unheard')
})

describe('a number of licenses', () => {
  it.each([
    ['25', 25],
    ['0', 0],
    ['-0', 0],
    ['"25"', 25],
    ['"04"', 4],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', null],
    ['"9007199254740991"', 9007199254740991],
    ['"9007199254740993"', null],
    [`"${'9'.repeat(400)}"`, null],
    ['1e400', null],
    ['1e3', 1000],
    ['25.5', null],
    ['"25.0"', null],
    ['-1', null],
    ['"-1"', null],
    ['" 25"', null],
    ['"1e3"', null],
    ['"0x10"', null],
    ['""', null],
    ['null', null],
    ['true', null],
    ['[25]', null],
    ['{"value":25}', null],
  ])('written %s is %j, and never 0 for want of a number', (json, owed) => {
    expect(read(`{"id":"a","quantity":${json}}`)?.quantity).toBe(owed)
  })

  it('that cannot be read is not sent back as 0', () => {
    expect(subscription.encode(read('{"id":"a","quantity":25.5}'))).toEqual({ id: 'a' })
  })
})

describe('a text', () => {
  it.each([
    ['"x"', 'x'],
    ['""', ''],
    ['5', '5'],
    ['-7.5', '-7.5'],
    ['9007199254740991', '9007199254740991'],
    // Read as ...992: an etag or id that is off by one is worse than none.
    ['9007199254740993', null],
    ['-9007199254740993', null],
    ['1e400', null],
    ['true', null],
    ['["x"]', null],
    ['{}', null],
  ])('written %s is %j', (json, owed) => {
    expect(read(`{"id":"a","offerName":${json}}`)?.offerName).toBe(owed)
  })
})

describe('a yes or no', () => {
  it.each([
    [true, true],
    [false, false],
    ['true', true],
    ['False', false],
    [' TRUE ', true],
    ['yes', null],
    ['', null],
    [1, null],
    [0, null],
    [null, null],
    [[true], null],
  ])('written %j is %j', (value, owed) => {
    expect(subscription.decode({ id: 'a', isTrial: value })?.isTrial).toBe(owed)
    expect(customer.decode({ id: 'a', allowDelegatedAccess: value })?.allowDelegatedAccess).toBe(owed)
  })
})

describe('a list of texts', () => {
  it.each([
    [
      ['annual', 'monthly'],
      ['annual', 'monthly'],
    ],
    [
      ['annual', {}, null, 5],
      ['annual', '5'],
    ],
    [[], []],
    [undefined, null],
    [null, null],
    ['annual', null],
    [{ 0: 'annual' }, null],
  ])('written %j is %j: absent is told from empty', (value, owed) => {
    const decoded = offer.decode({ id: 'a', supportedBillingCycles: value })
    expect(decoded?.supportedBillingCycles).toEqual(owed)
    const again = offer.encode(decoded) as Record<string, unknown>
    expect(again.supportedBillingCycles).toEqual(owed ?? undefined)
  })
})

it.each([['text'], [7], [true], [null], [undefined], [[]], [[{ id: 'a' }]]])(
  '%j in place of a resource is none',
  (odd) => {
    for (const { codec, name } of documented) expect([name, codec.decode(odd)]).toEqual([name, null])
  },
)

it('nothing is written for nothing', () => {
  for (const { codec, name } of documented)
    expect([name, (codec as Codec<unknown>).encode(null)]).toEqual([name, null])
})

function read(json: string) {
  return subscription.decode(JSON.parse(json))
}

function pathsIn(value: unknown, from: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return from.length > 0 ? [from] : []
  const inner = Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...from, key]))
  return from.length > 0 ? [from, ...inner] : inner
}

function withValueAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(value)) return value.with(Number(key), withValueAt(value[Number(key)], rest, put))
  return { ...(value as object), [key]: withValueAt((value as Record<string, unknown>)[key], rest, put) }
}
