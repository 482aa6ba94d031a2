/**
 * What somebody could put into a text of the service to be run, followed, or mistaken for something else. Every element
 * among them is marked `data-hostile`, everything that would run sets `hostile`, every address names hostile.example.
 */
export const hostileTexts: readonly string[] = [
  '<img data-hostile src=x onerror="globalThis.hostile=1">',
  '"><script data-hostile>globalThis.hostile=1</script>',
  'javascript:globalThis.hostile=1//',
  'https://hostile.example/?next=//login.microsoftonline.com',
  "'-globalThis.hostile=1-'",
  '<svg data-hostile onload=globalThis.hostile=1><a href="javascript:globalThis.hostile=1">x</a></svg>',
  'data:text/html,<script data-hostile>globalThis.hostile=1</script>',
  '//hostile.example/a',
  '[invoice](javascript:globalThis.hostile=1) <https://hostile.example/>',
  '\u202egnp.exe\u202c hostile.example',
  '=HYPERLINK("https://hostile.example","Total")',
  `\${globalThis.hostile=1}{{globalThis.hostile=1}}<%=globalThis.hostile=1%>`,
  '</title></style></textarea><iframe data-hostile srcdoc="<script>parent.hostile=1</script>"></iframe>',
  '\u0000\u0008\u001b[31m\u2028\u2029\ufeff',
  `${'hostile '.repeat(600)}`,
  '__proto__',
  'vbscript:globalThis.hostile=1',
  '&lt;img data-hostile src=x onerror=globalThis.hostile=1&gt;',
  'https://microsoft.com.hostile.example/consent',
  'mailto:a@hostile.example?bcc=b@hostile.example',
  '<math data-hostile><mtext><style><img data-hostile src onerror=globalThis.hostile=1></style></mtext></math>',
  '\ud800 half a letter',
]

// What the service itself works with: a console that got another could ask for nothing more.
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const instant = /^\d{4}-\d\d-\d\dT/
const number = /^\d+$/
const working = ['etag', 'continuationToken', 'upgradeType', 'status', 'billingType', 'relationshipToPartner']

/** A body whose texts are replaced by hostile ones; the same text by the same one, and by the next one in the next turn. */
export function withHostileTexts(body: unknown, turn: number): unknown {
  return replaced(body, turn, '')
}

function replaced(value: unknown, turn: number, name: string): unknown {
  if (typeof value === 'string') return isWorking(value, name) ? value : hostileFor(name + value, turn)
  if (Array.isArray(value)) return value.map((item) => replaced(item, turn, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([member, inner]) => [member, replaced(inner, turn, member)]),
  )
}

function isWorking(value: string, name: string): boolean {
  return working.includes(name) || guid.test(value) || instant.test(value) || number.test(value)
}

function hostileFor(text: string, turn: number): string {
  let sum = turn
  for (let place = 0; place < text.length; place += 1) sum = (sum * 31 + text.charCodeAt(place)) % 1_000_003
  return hostileTexts[sum % hostileTexts.length] ?? ''
}
