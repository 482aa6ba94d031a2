import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { pinnedPackage } from './node.mjs'

/** Installs what the lockfile names and node_modules lacks. Returns a sentence for the user when that fails. */
export function installWhatIsMissing() {
  const because = whatIsMissing()
  if (!because) return undefined
  // On stderr: `npm run backend` promises a single line on stdout.
  console.error(`Installing packages (${because}). This takes some seconds ...`)
  const started = Date.now()
  const { status } = npm()
  if (status !== 0)
    return 'The packages could not be installed. Check the network and the messages above, then try again.'
  console.error(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
  return undefined
}

// npm leaves a lockfile of what it really installed; comparing the two needs no stamp of our own and
// also trusts an installation that somebody made by hand.
function whatIsMissing() {
  const installed = lockedPackages('node_modules/.package-lock.json')
  if (!installed) return 'none are installed yet'
  const pinned = `node_modules/${pinnedPackage()}`
  for (const [path, { version, optional, os }] of Object.entries(lockedPackages('package-lock.json') ?? {})) {
    const here = installed[path]
    const forOthers = (optional && path !== pinned) || (os && !os.includes(process.platform))
    if (path === '' || (!here && forOthers)) continue
    if (here?.version !== version || !existsSync(path))
      return `${path.replace('node_modules/', '')} is missing or outdated`
  }
  return undefined
}

function lockedPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}

function npm() {
  // Windows cannot delete the program that is running, and `npm ci` deletes everything first.
  const runsFromHere = process.execPath.includes('node_modules')
  const args = process.platform === 'win32' && runsFromHere ? ['install', '--no-save'] : ['ci']
  // --loglevel=error hides EBADENGINE: the tools run on the pinned Node, not on npm's.
  const options = [...args, '--loglevel=error', '--no-fund', '--no-audit']
  const stdio = ['ignore', 2, 2]
  // The npm that called us, on its own Node; `node` on this script's PATH may be about to be replaced.
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  if (cli && node && existsSync(node) && !node.includes('node_modules'))
    return spawnSync(node, [cli, ...options], { stdio })
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const env = { ...process.env, PATH: path.join(delimiter) }
  return spawnSync(`npm ${options.join(' ')}`, { stdio, env, shell: true })
}
