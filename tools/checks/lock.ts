import { readFileSync } from 'node:fs'

/** One package of the lockfile. */
export interface Locked {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
  readonly hasInstallScript?: boolean
}

/** package-lock.json, as far as it is checked. */
export interface Lock {
  readonly lockfileVersion: number
  readonly packages: { readonly [path: string]: Locked }
}

/** The lockfile of the project. */
export function readLock(): Lock {
  return JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
}

/** Every package of a lockfile but the project itself: where it is installed, and what is locked. */
export function packagesOf({ packages }: Lock): [path: string, locked: Locked][] {
  return Object.entries(packages).filter(([path]) => path !== '')
}

/** `@scope/name` of the place where a package is installed, however deep that is. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/** Whether the app itself needs it: what only tools or some platforms need is not. */
export function isRuntime({ dev, optional, devOptional }: Locked): boolean {
  return !dev && !optional && !devOptional
}
