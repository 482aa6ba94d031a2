import { posix } from 'node:path'
import { type ImportUse, readCode, readStyle } from './imports.ts'

export interface Place {
  /** Places whose files may be imported, besides the place itself. */
  ours: readonly string[]
  /** Places of which only types may be imported: nothing of them is left at run time. */
  types?: readonly string[]
  /** Single modules that may be imported by `import()` only, so that a build can leave them out. */
  lazily?: readonly string[]
  libraries: readonly string[]
  /** May call the network. */
  asks?: true
}

/** A key ends in `/` for a folder; `*` stands for one folder name, and each such folder is a place of its own. */
export type ImportTable = Record<string, Place>

export interface Rules {
  table: ImportTable
  /** Libraries that single files may import beyond their place. */
  exceptions: Record<string, readonly string[]>
  /** Folders that may have an `index.ts`. */
  faces: readonly string[]
  forbiddenFolders: readonly string[]
}

/** Compares files (path in the project -> text) with the table. Returns one sentence for each thing that is not allowed. */
export function checkImports(files: Record<string, string>, rules: Rules): string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const place = placeOf(path, rules.table)
    if (!place) return [...checkName(path, rules), `${path} is in no named place`]
    const { uses, problems } = /\.(ts|tsx|js|mjs)$/.test(path) ? readCode(path, text) : readStyle(path, text)
    return [
      ...checkName(path, rules),
      ...problems,
      ...uses
        .flatMap((use) => checkUse(path, place, use, rules) ?? [])
        .map((problem) => `${path} ${problem}`),
    ]
  })
}

function checkName(path: string, { forbiddenFolders, faces }: Rules): string[] {
  const folders = path.split('/').slice(0, -1)
  const forbidden = folders.filter((folder) => forbiddenFolders.includes(folder))
  const problems = forbidden.map((folder) => `${path} is in a folder called "${folder}", which names nothing`)
  const isFace = /^index\.tsx?$/.test(posix.basename(path))
  if (isFace && !faces.includes(`${posix.dirname(path)}/`))
    problems.push(`${path} is a barrel outside of the pure folders`)
  return problems
}

function checkUse(path: string, place: NamedPlace, use: ImportUse, rules: Rules): string | undefined {
  if (use.kind === 'network')
    return place.asks ? undefined : `uses ${use.what}; only src/api asks the network`
  if (!/^[./]/.test(use.what)) return checkLibrary(path, place, use.what, rules)
  const target = use.what.startsWith('/') ? use.what.slice(1) : posix.join(posix.dirname(path), use.what)
  return checkTarget(target.replace(/\?.*$/, ''), place, use, rules)
}

function checkLibrary(path: string, place: NamedPlace, specifier: string, rules: Rules): string | undefined {
  const name = specifier.startsWith('node:')
    ? 'node:'
    : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  const allowed = [...place.libraries, ...(rules.exceptions[path] ?? [])]
  return allowed.includes(name) ? undefined : `may not import the library ${specifier}`
}

function checkTarget(
  target: string,
  place: NamedPlace,
  use: ImportUse,
  { table }: Rules,
): string | undefined {
  const other = placeOf(target, table)
  if (!other) return `imports ${target}, which is in no named place`
  if (other.name === place.name || covers(place.ours, other)) return undefined
  if (covers(place.types ?? [], other)) {
    return use.kind === 'type'
      ? undefined
      : `may import only types of ${other.key} ("import type"), not ${target}`
  }
  if (place.lazily?.includes(target.replace(/\.\w+$/, ''))) {
    return use.kind === 'dynamic' ? undefined : `may import ${target} only by import()`
  }
  return `may not import ${target} (${other.key})`
}

interface NamedPlace extends Place {
  /** The row of the table. */
  key: string
  /** The folder or file itself: differs from the row where it has a `*`. */
  name: string
}

function covers(keys: readonly string[], place: NamedPlace): boolean {
  return keys.includes(place.key)
}

// A target may be written without its extension, or as a folder for its index.
function placeOf(path: string, table: ImportTable): NamedPlace | undefined {
  for (const [key, place] of Object.entries(table)) {
    const pattern = key.replaceAll('.', '\\.').replaceAll('*', '[^/]+')
    const name = key.endsWith('/')
      ? new RegExp(`^${pattern}`).exec(`${path}/`)
      : new RegExp(`^${pattern.replace(/\\\.tsx?$/, '')}(\\.tsx?)?$`).exec(path)
    // `src/pages/x.tsx` must not pass for a folder called `x.tsx`.
    if (name && !(key.endsWith('*/') && name[0] === `${path}/` && posix.extname(path)))
      return { ...place, key, name: name[0] }
  }
  return undefined
}
