/**
 * One part of a text: plain, or marked. `strong` matters more, `key` is a key of the keyboard, `code` is quoted letter
 * for letter, `link` is what the page makes a link or a button of.
 */
export type Part =
  | string
  | { readonly strong: string }
  | { readonly key: string }
  | { readonly code: string }
  | { readonly link: string }

/** A text with marked parts, in reading order. `RichText` shows it. */
export type Rich = readonly Part[]

/** The words of a rich text alone. */
export function plainText(rich: Rich): string {
  return rich.map((part) => (typeof part === 'string' ? part : Object.values(part).join(''))).join('')
}
