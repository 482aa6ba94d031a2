import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A certificate and its key, as files. */
export interface Pair {
  readonly certificate: string
  readonly key: string
}

/** A folder of its own that the server may read, also where it runs as somebody else. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'uplift-gateway-'))
  chmodSync(folder, 0o755)
  return folder
}

/** An authority of our own, and what it vouches for: `localhost`. */
export function certificatesIn(folder: string) {
  const at = (name: string) => join(folder, name)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' })
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.crt'),
    '-days',
    '60',
    '-subj',
    '/CN=Tests',
  )
  const signed = (name: string, host: string): Pair => {
    const pair = { certificate: at(`${name}.crt`), key: at(`${name}.key`) }
    writeFileSync(at(`${name}.ext`), `subjectAltName=DNS:${host}\n`)
    openssl('req', ...newKey, '-keyout', pair.key, '-out', at(`${name}.csr`), '-subj', `/CN=${host}`)
    openssl(
      ...['x509', '-req', '-in', at(`${name}.csr`), '-CA', at('ca.crt'), '-CAkey', at('ca.key')],
      ...['-CAcreateserial', '-out', pair.certificate, '-days', '60', '-extfile', at(`${name}.ext`)],
    )
    return pair
  }
  /** What a client registers with the sign-in service: signed by nobody. */
  const client = (name: string): Pair => {
    const pair = { certificate: at(`${name}.crt`), key: at(`${name}.key`) }
    openssl(
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', pair.key, '-out', pair.certificate],
      ...['-days', '60', '-subj', `/CN=${name}`],
    )
    return pair
  }
  const authority = at('ca.crt')
  return { authority, ca: readFileSync(authority, 'utf8'), signed, client }
}
