import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { certificatesIn, newFolder } from './certificates.ts'

const program = join(import.meta.dirname, '../../deploy/make-config.mjs')
let folder: string
let good: { readonly [name: string]: string }

beforeAll(() => {
  folder = newFolder()
  const certificates = certificatesIn(folder)
  const tls = certificates.signed('uplift', 'uplift.example.com')
  certificates.client('client')
  mkdirSync(join(folder, 'dist'))
  mkdirSync(join(folder, 'demo'))
  writeFileSync(join(folder, 'dist/index.html'), '<meta name="uplift-cloud" content="global" />')
  writeFileSync(join(folder, 'demo/index.html'), '<title>Uplift</title>')
  writeFileSync(join(folder, 'demo/mockServiceWorker.js'), '')
  writeFileSync(join(folder, 'secret'), 'abc~def.123\n', { mode: 0o600 })
  writeFileSync(join(folder, 'open-secret'), 'abc~def.123\n', { mode: 0o644 })
  writeFileSync(join(folder, 'two-lines'), 'abc\ndef\n', { mode: 0o600 })
  good = {
    host: 'uplift.example.com',
    port: '443',
    cloud: 'global',
    'api-host': 'https://api.partnercenter.microsoft.com',
    'sign-in-host': 'https://login.microsoftonline.com',
    scope: 'https://api.partnercenter.microsoft.com/user_impersonation offline_access openid profile',
    tenant: '5f1d2b3c-0a4e-4d5f-8a6b-7c8d9e0f1a2b',
    client: '9c8b7a6d-5e4f-4321-8fed-cba987654321',
    certificate: 'client.crt',
    'certificate-key': 'client.key',
    'session-idle': '30m',
    'session-longest': '10h',
    static: 'dist',
    state: 'state',
    'tls-certificate': tls.certificate,
    'tls-key': tls.key,
    authorities: 'ca.crt',
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(changes: { readonly [name: string]: string | null } = {}): string {
  const file = join(folder, 'settings.conf')
  const lines = Object.entries({ ...good, ...changes }).filter(([, value]) => value !== null)
  writeFileSync(file, lines.map(([name, value]) => `${name} ${value}`).join('\n'))
  return file
}

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
}

test('complete settings are said to be complete, and nothing is written', () => {
  const { status, stdout } = run('--check', written())
  expect([status, stdout]).toEqual([0, expect.stringContaining('is complete')])
  expect(readdirSync(folder)).not.toContain('state')
})

const none = { certificate: null, 'certificate-key': null }
test.each<[string, { readonly [name: string]: string | null }]>([
  ['"tenant" is missing.', { tenant: null }],
  ['"scope" is missing.', { scope: '' }],
  ['"tenant" is "common", which stands for many tenants', { tenant: 'common' }],
  ['"tenant" is "organizations"', { tenant: 'organizations' }],
  ['"tenant" is an id like', { tenant: 'contoso.onmicrosoft.com' }],
  ['"client" is an id like', { client: '123' }],
  ['"client" is still the zeros of the example.', { client: '00000000-0000-0000-0000-000000000000' }],
  ['"cloud" is global or 21vianet; it is "china".', { cloud: 'china' }],
  ['"api-host" is the host of the global cloud, and "cloud" is 21vianet.', { cloud: '21vianet' }],
  ['"sign-in-host" is the host of the global cloud, and "cloud" is 21vianet.', { cloud: '21vianet' }],
  [
    '"api-host" is the host of the 21vianet cloud',
    { 'api-host': 'https://partner.partnercenterapi.microsoftonline.cn' },
  ],
  ['"api-host" is not the host of the global cloud.', { 'api-host': 'https://api.evil.example' }],
  ['"api-host" begins with http://.', { 'api-host': 'http://api.partnercenter.microsoft.com' }],
  ['"sign-in-host" begins with http://.', { 'sign-in-host': 'http://login.microsoftonline.com' }],
  ['without a path', { 'sign-in-host': 'https://login.microsoftonline.com/common' }],
  [
    '"scope" lacks openid',
    { scope: 'https://api.partnercenter.microsoft.com/user_impersonation offline_access' },
  ],
  [
    '"scope" lacks offline_access',
    { scope: 'https://api.partnercenter.microsoft.com/user_impersonation openid' },
  ],
  ['"scope" names one permission of the API', { scope: 'openid offline_access' }],
  [
    'which is not of https://api.partnercenter',
    { scope: 'https://graph.windows.net/x openid offline_access' },
  ],
  ['"host" is a name like', { host: 'https://uplift.example.com' }],
  ['"host" is a name like', { host: 'uplift.example.com:443' }],
  ['"port" is a number', { port: '70000' }],
  ['"listen" is an address and a port', { listen: 'localhost' }],
  ['"certificate-key" cannot be read', { 'certificate-key': 'nothing.key' }],
  ['there is no such file', { 'tls-key': 'nothing.key' }],
  ['"certificate-key" is not the key of "certificate".', { 'certificate-key': 'ca.key' }],
  ['"certificate" holds no certificate in PEM form', { certificate: 'dist/index.html' }],
  ['"certificate" is set and "certificate-key" is missing', { 'certificate-key': null }],
  ['Both a certificate and "secret-file" are set.', { 'secret-file': 'secret' }],
  ['Neither "certificate" with "certificate-key" nor "secret-file"', none],
  ['chmod 600', { ...none, 'secret-file': 'open-secret' }],
  ['nothing else, on one line', { ...none, 'secret-file': 'two-lines' }],
  ['"tls-certificate" is not for other.example.com', { host: 'other.example.com' }],
  ['"session-idle" is a number with s, m or h', { 'session-idle': '30' }],
  ['"session-idle" is at least 10s', { 'session-idle': '5s' }],
  ['"session-idle" is longer than "session-longest"', { 'session-idle': '11h' }],
  ['"session-longest" is longer than a day', { 'session-longest': '48h' }],
  ['"static" is a build of the demo', { static: 'demo' }],
  ['names no cloud', { static: 'demo' }],
  ['says it serves the global cloud', { cloud: '21vianet' }],
  ['There is no user "nobody-here"', { user: 'nobody-here' }],
  ['"authorities" cannot be read', { authorities: 'nothing.crt' }],
  ['There is no mod_auth_openidc.so', { modules: 'dist' }],
  ['there is no setting "tenent"', { tenent: 'x' }],
  ['holds a character that no setting needs', { host: 'a"b' }],
  ['"trial" is yes or no', { trial: 'perhaps' }],
])('a mistake is explained: %s %j', (sentence, changes) => {
  const { status, stdout, stderr } = run('--check', written(changes))
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(sentence)
  expect(stderr).not.toContain('    at ')
})

test('a name set twice, a line without a value and a missing file are explained', () => {
  const file = written()
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nport 444\nnonsense\n12 3\n`)
  const { stderr } = run('--check', file)
  expect(stderr).toContain('"port" is set twice.')
  expect(stderr).toContain('is not "name value": nonsense')
  expect(run('--check', join(folder, 'nothing.conf')).stderr).toContain('there is no such file')
  expect(run().stderr).toContain('Use: npm run gateway:config')
})

test('a page that is not built yet is a note, and the policy then allows no style in the page', () => {
  const { status, stderr } = run('--check', written({ static: 'later' }))
  expect([status, stderr]).toEqual([
    0,
    expect.stringContaining('Write the configuration again after the build'),
  ])
})

test('with a mistake nothing is written', () => {
  expect(run(written({ tenant: 'common' }), join(folder, 'never')).status).toBe(1)
  expect(readdirSync(folder)).not.toContain('never')
})

test('the 21Vianet cloud needs only its own five lines', () => {
  writeFileSync(join(folder, 'dist/index.html'), '<meta name="uplift-cloud" content="21vianet" />')
  const { status, stderr } = run(
    written({
      cloud: '21vianet',
      'api-host': 'https://partner.partnercenterapi.microsoftonline.cn',
      'sign-in-host': 'https://login.partner.microsoftonline.cn',
      scope:
        'https://partner.partnercenterapi.microsoftonline.cn/user_impersonation offline_access openid profile',
    }),
    join(folder, 'china'),
  )
  writeFileSync(join(folder, 'dist/index.html'), '<meta name="uplift-cloud" content="global" />')
  expect([status, stderr]).toEqual([0, ''])
  const all = readdirSync(join(folder, 'china'))
    .filter((name) => name.endsWith('.conf'))
    .map((name) => readFileSync(join(folder, 'china', name), 'utf8'))
    .join('\n')
  expect(all).not.toContain('{{')
  expect(all).not.toMatch(/microsoft\.com|microsoftonline\.com/)
  expect(all).toContain('https://partner.partnercenterapi.microsoftonline.cn/v1/')
  expect(all).toContain('OIDCRedirectURI https://uplift.example.com/auth/callback')
})

test('what is secret is in one file that nobody else may read; writing again keeps it and changes nothing else', () => {
  const out = join(folder, 'out')
  const read = () =>
    readdirSync(out).flatMap((name) => (name === 'errors' ? [] : readFileSync(join(out, name), 'utf8')))
  const file = written({ ...none, 'secret-file': 'secret' })
  expect(run(file, out).status).toBe(0)
  const first = read()
  expect(statSync(join(out, 'secrets.conf')).mode & 0o777).toBe(0o600)
  expect(first.filter((text) => text.includes('abc~def.123'))).toHaveLength(1)
  expect(run(file, out).status).toBe(0)
  expect(read()).toEqual(first)
})
