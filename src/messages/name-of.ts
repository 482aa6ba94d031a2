/**
 * The word for a value of the service. A value that this version does not know is shown as it came; a missing one is
 * `absent`.
 */
export function nameOf(
  names: { readonly [value: string]: string },
  value: string | null | undefined,
  absent: string,
): string {
  if (value === null || value === undefined || value === '') return absent
  return Object.hasOwn(names, value) ? (names[value] ?? value) : value
}
