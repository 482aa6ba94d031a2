/**
 * A name inside of a Japanese or Chinese sentence: a half-width space stands where a Latin letter or a digit would
 * touch the sentence, and none elsewhere.
 */
export function apart(name: string): string {
  return `${/^[\w(]/.test(name) ? ' ' : ''}${name}${/[\w).]$/.test(name) ? ' ' : ''}`
}

/** The same at the beginning of a sentence. */
export function apartAfter(name: string): string {
  return apart(name).trimStart()
}
