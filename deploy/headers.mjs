import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const source = JSON.parse(readFileSync(new URL('headers.json', import.meta.url), 'utf8'))

/** `Cache-Control` by kind: `pages` (HTML and what has no hash in its name), `assets`, `answers` (/v1 and /auth). */
export const cacheControl = source['Cache-Control']

/** The headers of every answer, for a built page: the policy allows exactly the styles written into its HTML. */
export function headersFor(html) {
  const hashes = styleHashes(html).map((hash) => `'${hash}'`)
  return Object.fromEntries(
    Object.entries(source.everywhere).map(([name, parts]) => [
      name,
      parts.map((part) => part.replace(' {style-hashes}', ['', ...hashes].join(' '))).join('; '),
    ]),
  )
}

/** What `style-src` has to name for each `<style>` of a page. */
export function styleHashes(html) {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].map(
    ([, style]) => `sha256-${createHash('sha256').update(style).digest('base64')}`,
  )
}
