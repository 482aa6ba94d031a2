import { existsSync, readFileSync } from 'node:fs'
import { type Lock, type Locked, nameOf, packagesOf } from './lock.ts'

/** The packages that want to run something when they are installed. Whoever joins them is read first. */
const known = ['msw', 'fsevents']
const moments = ['preinstall', 'install', 'postinstall']

/** What package.json lets packages run at installation, by name. */
export type AllowScripts = { readonly [name: string]: boolean }

/** Packages that want to run at installation without being known, and known ones that are not denied it. */
export function installScriptProblems(wanting: readonly string[], allowed: AllowScripts): string[] {
  return [
    ...wanting
      .filter((name) => !known.includes(name))
      .map((name) => `${name} wants to run a script when installed.`),
    ...known
      .filter((name) => allowed[name] !== false)
      .map((name) => `package.json does not deny ${name} its script (allowScripts).`),
    ...Object.keys(allowed)
      .filter((name) => allowed[name] !== false || !known.includes(name))
      .map((name) => `package.json lets ${name} run scripts, or names it without need (allowScripts).`),
  ]
}

/** The packages that want to: as the lockfile says, and as what is installed here says. */
export function packagesWithInstallScripts(lock: Lock): string[] {
  return packagesOf(lock)
    .filter(([path, locked]) => wantsToRun(path, locked))
    .map(([path]) => nameOf(path))
}

function wantsToRun(path: string, { hasInstallScript }: Locked): boolean {
  if (hasInstallScript) return true
  if (!existsSync(`${path}/package.json`)) return false
  const { scripts = {} } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { scripts?: object }
  // npm compiles what has such a file, without a script that says so.
  return moments.some((moment) => moment in scripts) || existsSync(`${path}/binding.gyp`)
}
