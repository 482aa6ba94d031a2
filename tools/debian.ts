import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether packages may be installed here without asking anybody: as root, on Debian itself. */
export function isOursToInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && !isUbuntu()
}

/** Installs packages and says so. Throws a sentence with what apt-get said where that fails. */
export function installPackages(packages: readonly string[], without: string): void {
  console.error(`Installing: apt-get update && apt-get install -y ${packages.join(' ')} ...`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...packages],
  ]) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed, so ${without}:\n${stdout}${stderr}`)
  }
}

// Its package of Chromium is a link to a snap.
function isUbuntu(): boolean {
  return spawnSync('grep', ['-q', '^ID=ubuntu', '/etc/os-release']).status === 0
}
