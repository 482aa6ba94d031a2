/** A built file: its path inside the build, and its text. */
export interface BuiltFile {
  readonly path: string
  readonly text: string
}

// Lines of React DOM and its router, as the minifier leaves them (names of one to three letters). Everything else that makes
// markup of a text is a find: the policy would stop it, and it must not be there to be stopped.
const known = [
  /[\w$]{1,3}\.innerHTML=`<script><\\\/script>`/g,
  /[\w$]{1,3}\?\.__html!==[\w$]{1,3}&&\([\w$]{1,3}\.innerHTML=[\w$]{1,3}\)/g,
  /case`(innerHTML|dangerouslySetInnerHTML)`:/g,
  /[\w$]{1,3}\.dangerouslySetInnerHTML(?!=[^=])/g,
  // The router's ScrollRestoration, which draws this where a server makes the page and nothing where none does.
  /dangerouslySetInnerHTML:\{__html:`\(\$\{[\w$]{1,3}\}\)\(\$\{[\w$]{1,3}\(JSON\.stringify\(/g,
]
const namespaces =
  /http:\/\/www\.w3\.org\/(2000\/svg|1998\/Math\/MathML|1999\/xlink|1999\/xhtml|XML\/1998\/namespace)\b(?!\/)/g
// What react-router completes a path with where there is no window; nothing is asked there.
const placeholders = /http:\/\/localhost(?=`)/g

const forbidden: readonly [what: string, pattern: RegExp][] = [
  ['the mocking library', /\bmsw\b|mockServiceWorker|MOCK_ACTIVATE|INTEGRITY_CHECK|setupWorker/],
  ['the simulator', /__simulator|\/simulated\/|x-uplift-simulator|uplift-simulator/i],
  ['a worker', /serviceWorker\.register|new (Shared)?Worker\b|importScripts/],
  ['code from a text', /\beval\(|\bnew Function\b|\bFunction\(/],
  [
    'markup from a text',
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|srcdoc|createContextualFragment/,
  ],
  ['an address without TLS', /http:\/\//],
  ['a setting of the build', /VITE_/],
  ['a secret', /-----BEGIN|\beyJ[\w-]{10,}\.eyJ|client_secret|clientSecret|\bAKIA[0-9A-Z]{16}\b/],
  ['a source map', /sourceMappingURL/],
]

/** What must not be in a live build: the simulator, ways to make code or markup of a text, secrets, source maps. */
export function liveBundleProblems(files: readonly BuiltFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (/(\.map|mockServiceWorker\.js)$/.test(path)) return [`${path} is no part of a live build.`]
    const rest = [...known, namespaces, placeholders].reduce((left, line) => left.replace(line, ''), text)
    return forbidden.flatMap(([what, pattern]) => {
      const at = rest.search(pattern)
      return at < 0 ? [] : [`${path} holds ${what}: ${rest.slice(Math.max(0, at - 40), at + 60)}`]
    })
  })
}

/** The sentences and names of the simulator that a build says, of those that only the simulator has. */
export function simulatorWordsIn(
  files: readonly BuiltFile[],
  simulator: readonly string[],
  app: readonly string[],
): string[] {
  const ofTheApp = app.join('\n')
  const words = new Set(simulator.flatMap(longTextsOf).filter((word) => !ofTheApp.includes(word)))
  return files.flatMap(({ path, text }) =>
    [...words]
      .filter((word) => text.includes(word))
      .map((word) => `${path} says "${word}", as only the simulator does.`),
  )
}

// Long enough to be nobody else's word by chance.
function longTextsOf(code: string): string[] {
  return [...code.matchAll(/'([^'\\\n]{12,})'/g)].map(([, text = '']) => text)
}
