import type { Codec } from './codec.ts'

/** A known name in snake_case, or a name this version does not know, kept letter for letter so it can be shown. */
export type Open<K extends string> = K | (string & Record<never, never>)

interface EnumOptions {
  /** The number of each name where the service also sends numbers: position in the list, unless told. */
  readonly from?: number
  /** Write the number instead of the name, as the service does for enums without a converter. */
  readonly writeNumber?: boolean
}

/**
 * An enum as the service sends it: as a number, in PascalCase, camelCase or snake_case. Unknown values stay as they
 * are. Source: SDK for .NET 3.4.0, EnumJsonConverter (2023-06).
 */
export function openEnum<const K extends string>(
  names: readonly K[],
  { from = 0, writeNumber = false }: EnumOptions = {},
): Codec<Open<K> | null> {
  const byFoldedName = new Map(names.map((name) => [folded(name), name]))
  return {
    decode: (value) => {
      if (typeof value === 'number') return names[value - from] ?? String(value)
      if (typeof value !== 'string' || value.trim() === '') return null
      if (/^\d+$/.test(value)) return names[Number(value) - from] ?? value
      return byFoldedName.get(folded(value)) ?? value
    },
    encode: (value) => {
      if (value === null) return null
      const position = (names as readonly string[]).indexOf(value)
      if (position >= 0) return writeNumber ? position + from : value
      // Only where the number reads back as the same text: "007" stays a text.
      return /^(0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value
    },
  }
}

/** Whether a value is one of the names this version knows. */
export function isKnown<K extends string>(names: readonly K[], value: string | null): value is K {
  return names.some((name) => name === value)
}

function folded(name: string): string {
  return name.replace(/[_\s-]/g, '').toLowerCase()
}
