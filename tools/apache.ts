import { existsSync } from 'node:fs'
import { installPackages, isOursToInstall } from './debian.ts'

const packages = ['apache2-bin', 'libapache2-mod-auth-openidc', 'openssl']

/** Apache httpd, where the packages put it. */
export const apache = '/usr/sbin/apache2'
const needed = [apache, '/usr/lib/apache2/modules/mod_auth_openidc.so', '/usr/bin/openssl']

/**
 * Sees to what the gateway is made of, and to openssl, which vouches for it in the tests: installed, or (as root on Debian)
 * installed now. Throws a sentence otherwise.
 */
export function needApache(): void {
  if (isThere()) return
  if (isOursToInstall()) installPackages(packages, 'the gateway cannot be tested')
  if (!isThere())
    throw new Error(
      `The tests of the gateway need Apache httpd, mod_auth_openidc and openssl. Install them and try again (Debian: sudo apt-get install ${packages.join(' ')}).`,
    )
}

function isThere(): boolean {
  return needed.every((file) => existsSync(file))
}
