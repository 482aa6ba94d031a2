/** The members of an object by their names in lower case; `null` where the value is no object. */
export function members(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  return new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member as unknown]))
}

/** A member whatever the case of its name, `undefined` where there is none. */
export function member(of: ReadonlyMap<string, unknown>, name: string): unknown {
  return of.get(name.toLowerCase())
}
