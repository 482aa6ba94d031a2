/**
 * Tolerant reading and canonical writing of one JSON value.
 *
 * `decode` never throws: what is missing or odd becomes `null` (or an empty list), so that one bad member costs
 * one cell and never the row. `encode` writes camelCase and leaves `null` out, as recorded answers do
 * (Partner Center REST conventions, recorded 2017-2019).
 */
export interface Codec<T> {
  decode(value: unknown): T
  encode(value: T): unknown
}

export type Decoded<C> = C extends Codec<infer T> ? T : never

/** Members that the contract does not name, kept so that a full-resource PATCH can send them back unchanged. */
export type OtherMembers = ReadonlyMap<string, unknown>

type Shape = Record<string, Codec<unknown>>
type Members<S extends Shape> = { readonly [K in keyof S]: Decoded<S[K]> } & { readonly others: OtherMembers }

/**
 * Text, or a number written as text. Everything else is `null`, also a number too great to have been read exactly: a
 * wrong id or etag would be worse than none.
 */
export const text: Codec<string | null> = {
  decode: (value) => {
    if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : null
    return typeof value === 'string' ? value : null
  },
  encode: (value) => value,
}

/**
 * A count: a safe whole number from 0, also when it arrives as digits in a text ("04" was recorded). Anything else
 * is `null`, never 0: a quantity that cannot be read must not look like a number of licenses.
 */
export const count: Codec<number | null> = {
  decode: (value) => {
    const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
    // JSON knows -0, which people would read as "-0".
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? Math.abs(number) : null
  },
  encode: (value) => value,
}

/** True or false; the words in any case are read too. */
export const flag: Codec<boolean | null> = {
  decode: (value) => {
    if (typeof value === 'boolean') return value
    const word = typeof value === 'string' ? value.trim().toLowerCase() : null
    return word === 'true' ? true : word === 'false' ? false : null
  },
  encode: (value) => value,
}

/** True or false and nothing else, for a word that lets a purchase through: the text "true" is `null`. */
export const strictFlag: Codec<boolean | null> = {
  decode: (value) => (typeof value === 'boolean' ? value : null),
  encode: (value) => value,
}

/** A value passed on as it is. */
export const anything: Codec<unknown> = { decode: (value) => value ?? null, encode: (value) => value }

/** A list that is always there: absent and odd read as empty. Items that cannot be read are left out. */
export function list<T>(item: Codec<T | null>): Codec<readonly T[]> {
  return {
    decode: (value) =>
      Array.isArray(value) ? value.map((entry) => item.decode(entry)).filter((entry) => entry !== null) : [],
    encode: (value) => value.map((entry) => item.encode(entry)),
  }
}

/**
 * A list of bad news, of which nothing is left out: an entry that cannot be read is an entry without members, and what
 * is no list is one entry. Otherwise an odd refusal would look like consent.
 */
export function listOfAll<T>(item: Codec<T | null>): Codec<readonly T[]> {
  const always = list(item)
  return {
    decode: (value) => {
      const entries = value == null ? [] : Array.isArray(value) ? value : [value]
      return always.decode(entries.map((entry) => (item.decode(entry) === null ? {} : entry)))
    },
    encode: always.encode,
  }
}

/** A list that may be absent, which is `null`: some answers leave it out where others send `[]`. */
export function optionalList<T>(item: Codec<T | null>): Codec<readonly T[] | null> {
  const always = list(item)
  return {
    decode: (value) => (Array.isArray(value) ? always.decode(value) : null),
    encode: (value) => (value === null ? null : always.encode(value)),
  }
}

/**
 * An object with the named members, read whatever the case of their names (.NET clients write PascalCase, the
 * service camelCase); where a name comes twice, the last wins, as in JSON.parse. Not an object: `null`.
 */
export function object<S extends Shape>(shape: S): Codec<Members<S> | null> {
  const canonicalNames = new Map(Object.keys(shape).map((name) => [name.toLowerCase(), name]))
  return {
    decode: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
      const raw = new Map<string, unknown>()
      const others = new Map<string, unknown>()
      for (const [key, member] of Object.entries(value)) {
        const name = canonicalNames.get(key.toLowerCase())
        if (name !== undefined) raw.set(name, member)
        else if (member !== null) others.set(key, member)
      }
      const members = Object.entries(shape).map(
        ([name, codec]) => [name, codec.decode(raw.get(name))] as const,
      )
      return { ...Object.fromEntries(members), others } as unknown as Members<S>
    },
    encode: (value) => {
      if (value === null) return null
      const written = Object.entries(shape)
        .map(([name, codec]) => [name, codec.encode(value[name as keyof S])] as const)
        .filter(([, member]) => member !== null && member !== undefined)
      return Object.fromEntries([...written, ...value.others])
    },
  }
}
