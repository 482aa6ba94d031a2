import { upgradeErrorCodes, upgradeTypes } from '../../src/contract/index.ts'
import type { Faults } from '../faults.ts'

type Enums = Exclude<Faults['enums'], 'documented'>

/**
 * A body with its enums and its member names in another of the spellings that occur. Samples, both SDKs and the
 * generated reference disagree about both (domain facts 3.4).
 */
export function spelled(body: unknown, { enums, letters }: Faults): unknown {
  const named = enums === 'documented' ? body : withEnums(body, enums, '')
  return letters === 'pascal' ? withPascalNames(named) : named
}

function withEnums(value: unknown, enums: Enums, within: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withEnums(item, enums, within))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, member]): readonly [string, unknown] => {
    if (name === 'upgradeType') return [name, written(upgradeTypes, member, enums)]
    if (name === 'code' && within === 'upgradeErrors')
      return [name, written(upgradeErrorCodes, member, enums)]
    return [name, withEnums(member, enums, name)]
  })
  return Object.fromEntries(members)
}

function written(names: readonly string[], value: unknown, enums: Enums): unknown {
  const position = typeof value === 'number' ? value : names.indexOf(String(value))
  const name = names[position] ?? String(value)
  switch (enums) {
    case 'number':
      return position
    case 'name':
      return name
    case 'pascal_name':
      return name.replace(/(^|_)([a-z])/g, (_match, _before, letter: string) => letter.toUpperCase())
    case 'unknown':
      return 'something_of_a_later_version'
  }
}

function withPascalNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPascalNames)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, member]) => [
    name.charAt(0).toUpperCase() + name.slice(1),
    withPascalNames(member),
  ])
  return Object.fromEntries(members)
}
