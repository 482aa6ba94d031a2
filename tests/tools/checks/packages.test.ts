import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { installScriptProblems, packagesWithInstallScripts } from '../../../tools/checks/install-scripts.ts'
import { licenceProblems } from '../../../tools/checks/licences.ts'
import type { Lock, Locked } from '../../../tools/checks/lock.ts'
import { lockfileProblems, namesIn } from '../../../tools/checks/lockfile.ts'
import { npmPolicyProblems } from '../../../tools/checks/npm-policy.ts'
import { sbomProblems } from '../../../tools/checks/sbom.ts'

const integrity = `sha512-${'A'.repeat(86)}==`
const good: Locked = { version: '1.2.3', license: 'MIT', integrity }

function lockOf(packages: { readonly [path: string]: Locked }, lockfileVersion = 3): Lock {
  return { lockfileVersion, packages: { '': { version: '0.1.0' }, ...packages } }
}

test.each<[what: string, lock: Lock, sentence: string]>([
  ['another version of the format', lockOf({ 'node_modules/a': good }, 2), 'version 2'],
  ['no SHA-512', lockOf({ 'node_modules/a': { ...good, integrity: 'sha1-AAAA' } }), 'without a SHA-512'],
  ['nothing to compare with', lockOf({ 'node_modules/a': { version: '1.2.3' } }), 'without a SHA-512'],
  [
    'an address of its own',
    lockOf({ 'node_modules/a': { ...good, resolved: 'https://evil.example/a.tgz' } }),
    'is taken from https://evil.example/a.tgz',
  ],
  [
    'a repository',
    lockOf({ 'node_modules/a': { ...good, version: 'git+ssh://x/a#1' } }),
    'no published version',
  ],
  ['a folder', lockOf({ 'node_modules/a': { ...good, link: true } }), 'no published version'],
  [
    'a name nobody reviewed',
    lockOf({ 'node_modules/a': good, 'node_modules/b': good }),
    'b is not in the reviewed',
  ],
  [
    'such a name deep inside',
    lockOf({ 'node_modules/a': good, 'node_modules/a/node_modules/@x/b': good }),
    '@x/b is not in the reviewed',
  ],
  ['a review of what is gone', lockOf({}), 'a is reviewed, but no longer locked'],
])('the lockfile does not pass with %s', (_what, lock, sentence) => {
  expect(lockfileProblems(lock, namesIn('# reviewed\na\n'))).toEqual([expect.stringContaining(sentence)])
})

test('a lockfile of reviewed, published packages passes', () => {
  expect(lockfileProblems(lockOf({ 'node_modules/a': good }), namesIn('a # why'))).toEqual([])
})

test('the sixteenth package of the app is one too many; tools do not count', () => {
  const sixteen = Object.fromEntries(
    Array.from({ length: 16 }, (_, index) => [`node_modules/p${index}`, good]),
  )
  expect(licenceProblems(lockOf(sixteen))).toEqual([expect.stringContaining('16 packages')])
  expect(licenceProblems(lockOf({ ...sixteen, 'node_modules/p0': { ...good, dev: true } }))).toEqual([])
})

test.each<[license: string | undefined, where: Partial<Locked>, passes: boolean]>([
  ['Apache-2.0', {}, true],
  ['MPL-2.0', {}, false],
  ['MPL-2.0', { dev: true }, true],
  ['(MIT OR CC0-1.0)', {}, true],
  ['GPL-3.0-only', { dev: true }, false],
  ['MIT AND GPL-3.0-only', { dev: true }, false],
  [undefined, { dev: true }, false],
])('a package under %s, installed as %o: passes %s', (license, where, passes) => {
  const { license: _mit, ...rest } = good
  const locked = { ...rest, ...where, ...(license !== undefined && { license }) }
  expect(licenceProblems(lockOf({ 'node_modules/a': locked })).length === 0).toBe(passes)
})

const denied = { msw: false, fsevents: false }

test('a package that wants to run at installation is found, whether the lockfile says so or only the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uplift-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const packageOf = (name: string, manifest: object) => {
    const path = `${folder}/node_modules/${name}`
    mkdirSync(path, { recursive: true })
    writeFileSync(`${path}/package.json`, JSON.stringify(manifest))
    return path
  }
  const quiet = packageOf('quiet', { scripts: { test: 'x', prepare: 'x' } })
  const sly = packageOf('sly', { scripts: { postinstall: 'node steal.js' } })
  const compiled = packageOf('compiled', {})
  writeFileSync(`${compiled}/binding.gyp`, '{}')
  const lock = lockOf({
    [quiet]: good,
    [sly]: good,
    [compiled]: good,
    'node_modules/open': { ...good, hasInstallScript: true },
  })
  expect(packagesWithInstallScripts(lock)).toEqual(['sly', 'compiled', 'open'])
  expect(installScriptProblems(['msw', 'sly'], denied)).toEqual(['sly wants to run a script when installed.'])
})

test('known packages are denied their scripts by name, and nobody is allowed any', () => {
  expect(installScriptProblems(['msw'], denied)).toEqual([])
  expect(installScriptProblems(['msw'], { msw: false })).toEqual([expect.stringContaining('deny fsevents')])
  expect(installScriptProblems([], { ...denied, evil: true })).toEqual([
    expect.stringContaining('lets evil run'),
  ])
})

const npmrc = [
  ...['save-exact=true', 'ignore-scripts=true', 'strict-allow-scripts=true', 'min-release-age=7'],
  ...['omit-lockfile-registry-resolved=true', 'allow-git=none', 'allow-remote=none', 'allow-file=none'],
]

test('each line of the policy is missed when it is gone or softer', () => {
  expect(npmPolicyProblems(npmrc.join('\n'), '{}')).toEqual([])
  for (const line of npmrc) {
    const without = npmrc.filter((other) => other !== line).join('\n')
    expect(npmPolicyProblems(without, '{}')).toEqual([`.npmrc does not say ${line}.`])
    expect(npmPolicyProblems(`${without}\n${line.replace(/=.*/, '=0')}`, '{}')).toHaveLength(1)
  }
})

test.each([
  'registry=https://evil.example',
  '@x:registry=https://evil.example',
  '//evil.example/:_authToken=1',
])('the policy names no registry and no credential: %s', (line) => {
  expect(npmPolicyProblems([...npmrc, line].join('\n'), '{}')).toHaveLength(1)
})

test.each(['^1.2.3', '*', 'latest', 'git+https://x/y', 'file:../y', 'npm:other@1.2.3'])(
  'package.json asks for exact versions, not for %s',
  (version) => {
    const manifest = JSON.stringify({ dependencies: { a: '1.2.3' }, devDependencies: { b: version } })
    expect(npmPolicyProblems(npmrc.join('\n'), manifest)).toEqual([expect.stringContaining(`b ${version}`)])
  },
)

test('the list of what the product is made of tells what it lacks and what it has too much', () => {
  const line = (version: string) => `{"bom-ref":"a@${version}","hashes":[]}`
  expect(sbomProblems(`${line('1')},\n${line('2')}`, `${line('1')},\n${line('2')}`)).toEqual([])
  expect(sbomProblems(`${line('1')}`, `${line('2')}`)).toEqual([
    'It lists what is not locked: a@1',
    'It lacks what is locked: a@2',
  ])
})
