const wireDate = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})?)?$/

/**
 * The moment a date of the service names, or `null` where it names none: missing, unreadable, a day that does not
 * exist, or one of the place-holders 0001-01-01 and 9999-12-31. A time without a zone is UTC. Fractions have 0 to 7
 * digits.
 */
export function instantFrom(text: string | null): Date | null {
  const match = text === null ? null : wireDate.exec(text.trim())
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1900 || year >= 9999) return null
  // Date would read February 30 as March 2.
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  const trimmed = match[0].replace(/(\.\d{3})\d+/, '$1')
  const zoned = match[4] === undefined || match[7] !== undefined ? trimmed : `${trimmed}Z`
  const instant = new Date(zoned)
  return Number.isNaN(instant.getTime()) ? null : instant
}
