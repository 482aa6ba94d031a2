import { parseSync } from 'vite'

export interface ImportUse {
  kind: 'value' | 'type' | 'dynamic' | 'network'
  /** The specifier as written, or the name of the way to the network. */
  what: string
}

interface Reading {
  uses: ImportUse[]
  /** What cannot be read for certain, as sentences: a check that guesses is no check. */
  problems: string[]
}

interface Node {
  type: string
  [member: string]: unknown
}

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon']
const globals = ['window', 'globalThis', 'self', 'navigator']

/** Every import of a TypeScript file, however it is written, and every use of the network. */
export function readCode(path: string, text: string): Reading {
  const { program, errors } = parseSync(path, text)
  const reading: Reading = {
    uses: [],
    problems: errors.map(({ message }) => `${path} cannot be parsed: ${message}`),
  }
  walk(program as unknown as Node, undefined, '', (node, parent, member) => {
    const use = importOf(node) ?? networkOf(node, parent, member)
    if (use) reading.uses.push(use)
    if (use?.what === '' || isGlob(node))
      reading.problems.push(`${path} imports what is only known when it runs`)
  })
  reading.uses = reading.uses.filter(({ what }) => what !== '')
  return reading
}

/** Every file that a style sheet takes in. */
export function readStyle(path: string, text: string): Reading {
  if (!path.endsWith('.css')) return { uses: [], problems: [] }
  const named = text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)|composes:[^;]*\sfrom\s+['"]([^'"]+)/g)
  return {
    uses: [...named].map(([, imported, composed]) => ({ kind: 'value', what: imported ?? composed ?? '' })),
    problems: [],
  }
}

function walk(
  node: Node,
  parent: Node | undefined,
  member: string,
  see: (node: Node, parent: Node | undefined, member: string) => void,
) {
  see(node, parent, member)
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) walk(child, node, name, see)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

function importOf(node: Node): ImportUse | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      // `import { type A }` keeps the import itself at run time (verbatimModuleSyntax), so it counts as a value.
      if (!isNode(node.source)) return undefined
      return {
        kind: (node.importKind ?? node.exportKind) === 'type' ? 'type' : 'value',
        what: textOf(node.source),
      }
    case 'TSImportType':
      return { kind: 'type', what: textOf(node.source) }
    case 'ImportExpression':
      return { kind: 'dynamic', what: textOf(node.source) }
    case 'TSExternalModuleReference':
      return { kind: 'value', what: textOf(node.expression) }
    case 'NewExpression':
      // new URL('../other/file', import.meta.url): how a worker or an asset is named.
      return isName(node.callee, 'URL') && isMetaUrl(listOf(node.arguments)[1])
        ? { kind: 'value', what: textOf(listOf(node.arguments)[0]) }
        : undefined
    default:
      return undefined
  }
}

function networkOf(node: Node, parent: Node | undefined, member: string): ImportUse | undefined {
  if (node.type !== 'Identifier' || !network.includes(String(node.name)) || !parent) return undefined
  // `window.fetch` is the network; `server.fetch`, `{ fetch: ... }` and `typeof fetch` are only words.
  if (parent.type === 'MemberExpression' && member === 'property' && !parent.computed) {
    return isNode(parent.object) && globals.includes(String(parent.object.name))
      ? { kind: 'network', what: String(node.name) }
      : undefined
  }
  const onlyAWord =
    (member === 'key' && !parent.computed) || parent.type.startsWith('TS') || node.name === 'sendBeacon'
  return onlyAWord ? undefined : { kind: 'network', what: String(node.name) }
}

function isGlob({ type, property, object }: Node): boolean {
  return (
    type === 'MemberExpression' &&
    isName(property, 'glob') &&
    isNode(object) &&
    object.type === 'MetaProperty'
  )
}

function isMetaUrl(node: unknown): boolean {
  return (
    isNode(node) &&
    node.type === 'MemberExpression' &&
    isNode(node.object) &&
    node.object.type === 'MetaProperty'
  )
}

function isName(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node.name === name
}

/** The text of a literal; empty for anything computed. */
function textOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'TemplateLiteral' && listOf(node.expressions).length === 0) {
    return String((listOf(node.quasis)[0] as { value: { cooked: string } }).value.cooked)
  }
  return node.type === 'Literal' ? String(node.value) : ''
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
