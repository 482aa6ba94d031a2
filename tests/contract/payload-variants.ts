interface Change {
  readonly rename?: (member: string) => string
  readonly replace?: (member: string, value: unknown) => unknown
  readonly add?: Record<string, unknown>
}

/** A payload with every object in it changed alike. */
export function changed(value: unknown, change: Change): unknown {
  const { rename = (member) => member, replace = (_member, same) => same, add = {} } = change
  if (Array.isArray(value)) return value.map((entry) => changed(entry, change))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([member, inner]) => [
    rename(member),
    changed(replace(member, inner), change),
  ])
  return { ...add, ...Object.fromEntries(members) }
}

export function pascalCase(name: string): string {
  return name.replace(/(^|_)([a-z])/g, (_match, _start, letter: string) => letter.toUpperCase())
}

/** For comparing whatever the case of the names: in lower case, and without what is null. */
export function foldedNames(value: unknown): unknown {
  return withoutNulls(changed(value, { rename: (member) => member.toLowerCase() }))
}

export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(members.map(([member, inner]) => [member, withoutNulls(inner)]))
}
