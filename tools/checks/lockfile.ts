import { type Lock, nameOf, packagesOf } from './lock.ts'

/**
 * What is wrong with where packages come from: only reviewed names, each by its SHA-512, none from a folder, a
 * repository or an address of its own.
 */
export function lockfileProblems(lock: Lock, reviewed: ReadonlySet<string>): string[] {
  const problems =
    lock.lockfileVersion === 3 ? [] : [`The lockfile has version ${lock.lockfileVersion}, not 3.`]
  const seen = new Set<string>()
  for (const [path, { version = '', integrity = '', resolved, link }] of packagesOf(lock)) {
    const name = nameOf(path)
    seen.add(name)
    if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)) problems.push(`${path} is locked without a SHA-512.`)
    // The registry is whoever installs decides on; a name of a host would decide for them.
    if (resolved !== undefined) problems.push(`${path} is taken from ${resolved}.`)
    if (link || !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))
      problems.push(`${path} is no published version: ${version || 'a link'}.`)
    if (!reviewed.has(name)) problems.push(`${name} is not in the reviewed list.`)
  }
  for (const name of reviewed)
    if (!seen.has(name)) problems.push(`${name} is reviewed, but no longer locked.`)
  return problems
}

/** The names of a reviewed list: one a line, `#` begins a comment. */
export function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.split('\n').flatMap((line) => line.replace(/#.*/, '').trim() || []))
}
