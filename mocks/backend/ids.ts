/** Four 32-bit words that follow from a text alone, well spread. For ids and invented data, not for secrets. */
export function hashOf(text: string): readonly [number, number, number, number] {
  let a = 1779033703
  let b = 3144134277
  let c = 1013904242
  let d = 2773480762
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0]
}

/** The GUID, lower case, that follows from some words: the same words always name the same thing. */
export function guidOf(...words: readonly (string | number)[]): string {
  const [a, b, c, d] = hashOf(words.join('\u0001'))
  return guidFromWords(a, b, c, d)
}

/** A GUID, lower case, whose first eight digits are the first word; it has the form of a name-based one. */
export function guidFromWords(a: number, b: number, c: number, d: number): string {
  const rest = [b, c, d].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[Number.parseInt(rest.charAt(8), 16) % 4]
  const first = (a >>> 0).toString(16).padStart(8, '0')
  return `${first}-${rest.slice(0, 4)}-5${rest.slice(5, 8)}-${variant}${rest.slice(9, 12)}-${rest.slice(12)}`
}

/**
 * Etag of a subscription: base64 of its id in lower case and its version. Source: recorded answers, 2018; the value
 * eyJpZCI6... of "Get a subscription by ID" decodes to {"id":"a356ac8c-...","version":2}.
 */
export function etagOf(id: string, version: number): string {
  return btoa(JSON.stringify({ id: id.toLowerCase(), version }))
}
