/** The headers that deploy/headers.json says, by name and in parts. */
export interface HeaderSource {
  readonly everywhere: { readonly [name: string]: readonly string[] }
}

// From reliability rules that no deployment may soften: each directive and all it may name.
const policy: { readonly [directive: string]: string } = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' {style-hashes}",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}
const expected: { readonly [name: string]: RegExp } = {
  'Strict-Transport-Security': /^max-age=(6307\d{4}|\d{9,})\b/,
  'X-Content-Type-Options': /^nosniff$/,
  'Referrer-Policy': /^no-referrer$/,
  'Cross-Origin-Opener-Policy': /^same-origin$/,
  'Cross-Origin-Resource-Policy': /^same-origin$/,
  'Permissions-Policy':
    /^camera=\(\), microphone=\(\), geolocation=\(\), payment=\(\), usb=\(\), clipboard-read=\(\)$/,
  'X-Frame-Options': /^DENY$/,
}
const generator = 'deploy/headers.mjs'

/** Where the one source of the headers promises less than it must. */
export function headerSourceProblems({ everywhere }: HeaderSource): string[] {
  const directives = new Map((everywhere['Content-Security-Policy'] ?? []).map(splitDirective))
  const softened = Object.entries(policy)
    .filter(([name, value]) => directives.get(name) !== value)
    .map(([name, value]) => `The policy says ${name} ${directives.get(name) ?? 'nothing'}, not ${value}.`)
  const added = [...directives.keys()]
    .filter((name) => !(name in policy))
    .map((name) => `The policy has a directive of its own: ${name}.`)
  const missing = Object.entries(expected)
    .filter(([name, pattern]) => !pattern.test((everywhere[name] ?? []).join('; ')))
    .map(([name]) => `${name} is missing or softer than it must be.`)
  return [...softened, ...added, ...missing]
}

/** Headers as they go out for a page, where they differ from the source or do not name the styles of that page. */
export function headersProblems(
  source: HeaderSource,
  sent: { readonly [name: string]: string },
  styleHashes: readonly string[],
): string[] {
  const styles = styleHashes.map((hash) => ` '${hash}'`).join('')
  return Object.entries(source.everywhere).flatMap(([name, parts]) => {
    const value = parts.join('; ').replace(' {style-hashes}', styles)
    return sent[name] === value
      ? []
      : [`${name} goes out as "${sent[name]}", and its source says "${value}".`]
  })
}

/** Files that write such a header by hand, beside its source. */
export function headersByHand(source: HeaderSource, files: { readonly [path: string]: string }): string[] {
  const names = [...Object.keys(source.everywhere), 'trusted-types']
  return Object.entries(files).flatMap(([path, text]) =>
    path === generator
      ? []
      : names.filter((name) => text.includes(name)).map((name) => `${path} writes ${name} by hand.`),
  )
}

function splitDirective(text: string): [name: string, value: string] {
  const [name = '', ...values] = text.split(' ')
  return [name, values.join(' ')]
}
