import { isRuntime, type Lock, type Locked, nameOf, packagesOf } from './lock.ts'

// The app is given to resellers: what is inside of it must ask nothing of them but a notice.
const forTheApp = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'])
const forToolsToo = new Set([...forTheApp, 'MPL-2.0', 'CC0-1.0', 'BlueOak-1.0.0', 'Python-2.0', 'MIT-0'])
const mostForTheApp = 15

/** Packages of the app that are too many, or under a licence that neither the app nor its tools may have. */
export function licenceProblems(lock: Lock): string[] {
  const all = packagesOf(lock)
  const runtime = all.filter(([, locked]) => isRuntime(locked))
  const problems =
    runtime.length <= mostForTheApp
      ? []
      : [`${runtime.length} packages are installed for the app itself, and at most ${mostForTheApp} may be.`]
  for (const [path, locked] of all) {
    const { license = 'no licence' } = locked
    if (!isAllowed(license, licencesFor(locked))) problems.push(`${nameOf(path)} is under ${license}.`)
  }
  return problems
}

function licencesFor(locked: Locked): ReadonlySet<string> {
  return isRuntime(locked) ? forTheApp : forToolsToo
}

// `(MIT OR CC0-1.0)` leaves the choice; `AND` would leave none, so nothing that holds one passes.
function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  return expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((name) => allowed.has(name))
}
