/** Bounds of the target offer, in licenses; `null` where the offer states none that can be read. */
export interface LicenseBounds {
  readonly minimum: number | null
  readonly maximum: number | null
}

export type LicenseCountProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'two_readings'; readonly readings: readonly [number, number] }
  | { readonly code: 'grouped' }
  | { readonly code: 'not_whole' }
  | { readonly code: 'signed' }
  | { readonly code: 'leading_zero' }
  | { readonly code: 'not_digits' }
  | { readonly code: 'too_long' }
  | { readonly code: 'below_minimum'; readonly minimum: number }
  | { readonly code: 'above_maximum'; readonly maximum: number }

export type LicenseCount = { readonly value: number } | { readonly problem: LicenseCountProblem }

const invisible = /[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069]/g
const decimalDigitSystems = [0xff10, 0x0660, 0x06f0, 0x0966]

/**
 * The number of licenses a person typed or pasted. It is read strictly, because a wrong number costs money: digits
 * only, at most nine, of any of the decimal scripts people type here (half or full width, Arabic, Persian,
 * Devanagari). Anything that can be read in two ways is asked back instead of guessed; nothing typed is changed.
 */
export function licenseCountFrom(typed: string, { minimum, maximum }: LicenseBounds): LicenseCount {
  const plain = withAsciiDigits(typed.replace(invisible, '')).trim()
  const problem = shapeProblem(plain)
  if (problem) return { problem }
  const value = Number(plain)
  // An offer that states a minimum of 0 still sells no subscription without licenses.
  const least = Math.max(minimum ?? 1, 1)
  if (value < least) return { problem: { code: 'below_minimum', minimum: least } }
  if (maximum !== null && value > maximum) return { problem: { code: 'above_maximum', maximum } }
  return { value }
}

function shapeProblem(plain: string): LicenseCountProblem | null {
  if (plain === '') return { code: 'empty' }
  // A full-width comma groups and nothing else; the other marks stand before decimals too, somewhere in the world.
  const [, thousands, rest] = /^([1-9]\d{0,2})[.,．](\d{3})$/.exec(plain) ?? []
  if (thousands !== undefined)
    return { code: 'two_readings', readings: [Number(`${thousands}${rest}`), Number(`${thousands}.${rest}`)] }
  if (/^[1-9]\d{0,2}([.,，．'’\s]\d{3})+$/.test(plain)) return { code: 'grouped' }
  if (/^\d*[.,，．]\d*$/.test(plain) && /\d/.test(plain)) return { code: 'not_whole' }
  if (/^[+\-−–－＋]\s*\d+$/.test(plain)) return { code: 'signed' }
  if (!/^\d+$/.test(plain)) return { code: 'not_digits' }
  if (/^0\d/.test(plain)) return { code: 'leading_zero' }
  return plain.length > 9 ? { code: 'too_long' } : null
}

function withAsciiDigits(typed: string): string {
  return Array.from(typed, (character) => {
    const point = character.codePointAt(0) ?? 0
    const zero = decimalDigitSystems.find((start) => point >= start && point <= start + 9)
    return zero === undefined ? character : String(point - zero)
  }).join('')
}
