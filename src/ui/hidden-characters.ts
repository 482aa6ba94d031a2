export interface HiddenCharacter {
  /** As people look it up: U+202E. */
  code: string
}

// Control and bidi characters, zero-width characters, soft hyphen, Hangul fillers, tags: what a name can hide or turn
// around with. First and last code point of each range.
const hiddenRanges: readonly (readonly [number, number])[] = [
  [0x0000, 0x001f],
  [0x007f, 0x009f],
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2069],
  [0x3164, 0x3164],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
]

// Joiners are honest inside of emoji, of Arabic script and of the scripts of India.
const joinable =
  /\p{Extended_Pictographic}|\p{Variation_Selector}|\p{Emoji_Modifier}|\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Kannada}|\p{Script=Telugu}/u

/** Splits a text into what can be seen and the characters that cannot. */
export function splitHidden(text: string): (string | HiddenCharacter)[] {
  const parts: (string | HiddenCharacter)[] = []
  const letters = [...text]
  let seen = ''
  letters.forEach((letter, index) => {
    if (!isHidden(letter) || joins(letter, letters[index - 1], letters[index + 1])) {
      seen += letter
      return
    }
    if (seen !== '') parts.push(seen)
    seen = ''
    parts.push({ code: codeOf(letter) })
  })
  if (seen !== '') parts.push(seen)
  return parts
}

function isHidden(letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0
  return hiddenRanges.some(([from, to]) => point >= from && point <= to)
}

function joins(letter: string, before: string | undefined, after: string | undefined): boolean {
  if (letter !== '\u200c' && letter !== '\u200d') return false
  return joinable.test(before ?? '') && joinable.test(after ?? '')
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
