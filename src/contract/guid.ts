const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * The one form in which we compare ids: lower case, without braces or blanks around. `null` where the text is no
 * GUID, which is also the check before an id may stand in an address: `encodeURIComponent('..')` is `..`.
 */
export function guidFrom(text: string | null | undefined): string | null {
  const bare = text
    ?.trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase()
  return bare !== undefined && guidPattern.test(bare) ? bare : null
}

/**
 * Whether two ids name the same thing: the service mixes upper and lower case (recorded 2017-2019). Not every id is a
 * GUID (`MS-AZR-0145P`). Blank names nothing, so it is not the same as blank.
 */
export function sameId(a: string | null | undefined, b: string | null | undefined): boolean {
  const left = comparableId(a)
  return left !== '' && left === comparableId(b)
}

/** The form in which ids are compared, also those that are no GUID. Blank where there is none. */
export function comparableId(id: string | null | undefined): string {
  const bare = (id ?? '').trim().toLowerCase()
  // Braces count only around a GUID.
  return bare.startsWith('{') ? (guidFrom(bare) ?? bare) : bare
}
