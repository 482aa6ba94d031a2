import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const packages = ['apache2-bin', 'libapache2-mod-auth-openidc']
const needed = ['/usr/sbin/apache2', '/usr/lib/apache2/modules/mod_auth_openidc.so']

/** The tests need the real server. Where the packages may be installed they are; elsewhere a sentence says what to do. */
export default function setUp(): void {
  if (needed.every((file) => existsSync(file))) return
  const debian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  if (!debian || process.getuid?.() !== 0)
    throw new Error(
      `The gateway tests need Apache httpd and mod_auth_openidc. Install them and try again; on Debian: apt install ${packages.join(' ')}`,
    )
  console.log(`Installing ${packages.join(' and ')} for the gateway tests.`)
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
}

function apt(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (status !== 0)
    throw new Error(`apt-get ${args[0]} did not work, so the gateway cannot be tested: ${stderr.trim()}`)
}
