import { describe, expect, it } from 'vitest'
import { documented, notWritten, resourcesIn, sample, sampleNames, written } from './documented.ts'
import { changed, foldedNames, pascalCase } from './payload-variants.ts'

// Written as the service writes it; everything else comes back as it came.
const canonicalEnums: Record<string, Record<string, unknown>> = {
  'transition-a-subscription.01.req': { upgradetype: 'upgrade_only' },
}

// The forms in which an enum's values may come; the key is the member's name in lower case.
const enumMembers = ['status', 'billingtype', 'contracttype', 'relationshiptopartner', 'upgradetype']

it('every copied payload is read by the contract, or is named as one that is not or never written', () => {
  expect([...documented.map(({ name }) => name), ...notWritten].sort()).toEqual([...sampleNames()].sort())
})

describe.each(documented)('the documented payload $name', (payload) => {
  const { name, codec } = payload
  const owed = resourcesIn(payload)
    .map(foldedNames)
    .map((resource) => ({ ...(resource as object), ...canonicalEnums[name] }))

  it('is written again with every member and value it came with', () => {
    expect(written(payload, sample(name)).map(foldedNames)).toEqual(owed)
  })

  it('is written in camelCase', () => {
    const names = JSON.stringify(written(payload, sample(name))).match(/"\w+":/g) ?? []
    expect(names.filter((written) => /^"[A-Z]/.test(written))).toEqual([])
  })

  it('reads the same after it was written', () => {
    for (const resource of resourcesIn(payload)) {
      const decoded = codec.decode(resource)
      expect(codec.decode(overTheWire(codec.encode(decoded)))).toEqual(decoded)
    }
  })

  it.each([
    ['PascalCase', pascalCase],
    ['UPPER CASE', (member: string) => member.toUpperCase()],
    ['lower case', (member: string) => member.toLowerCase()],
  ])('is read with the names of its members in %s', (_case, rename) => {
    const renamed = changed(sample(name), { rename })
    expect(written(payload, renamed).map(foldedNames)).toEqual(owed)
  })

  it.each([
    ['PascalCase', pascalCase],
    ['upper case', (value: string) => value.toUpperCase()],
  ])('is read with the values of its enums in %s', (_case, spell) => {
    const respelled = changed(sample(name), {
      replace: (member, value) =>
        typeof value === 'string' && enumMembers.includes(member.toLowerCase()) ? spell(value) : value,
    })
    expect(written(payload, respelled).map(foldedNames)).toEqual(owed)
  })

  it('is read with explicit nulls, and none is written', () => {
    const withNulls = changed(sample(name), { add: { ParentSubscriptionId: null, NeverHeardOf: null } })
    expect(written(payload, withNulls).map(foldedNames)).toEqual(owed)
    expect(JSON.stringify(written(payload, withNulls))).not.toContain('null')
  })

  it('keeps members that nobody here knows, with the names they came with', () => {
    const later = { ScheduledNextTermInstructions: { quantity: 3, list: [null, { A: 1 }] } }
    for (const resource of resourcesIn(payload)) {
      const encoded = codec.encode(codec.decode({ ...(resource as object), ...later }))
      expect(encoded).toMatchObject(later)
    }
  })
})

function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
