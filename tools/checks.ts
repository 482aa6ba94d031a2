import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { headersFor, styleHashes } from '../deploy/headers.mjs'
import { buildNow, filesIn } from './checks/builds.ts'
import { type HeaderSource, headerSourceProblems, headersByHand, headersProblems } from './checks/headers.ts'
import {
  type AllowScripts,
  installScriptProblems,
  packagesWithInstallScripts,
} from './checks/install-scripts.ts'
import { licenceProblems } from './checks/licences.ts'
import { type BuiltFile, liveBundleProblems, simulatorWordsIn } from './checks/live-bundle.ts'
import { packagesOf, readLock } from './checks/lock.ts'
import { lockfileProblems, namesIn } from './checks/lockfile.ts'
import { npmPolicyProblems } from './checks/npm-policy.ts'
import { pageProblems } from './checks/page.ts'
import { type Build, differenceProblems, folderProblems } from './checks/same-bytes.ts'
import { currentSbom, sbomProblems } from './checks/sbom.ts'
import { workerFileProblems } from './checks/worker-file.ts'

const sbomFile = 'docs/sbom.json'
const reviewedFile = 'tools/checks/reviewed-packages.txt'

const { values } = parseArgs({ options: { 'write-sbom': { type: 'boolean' } } })
if (values['write-sbom']) writeFileSync(sbomFile, currentSbom())

const lock = readLock()
const source = JSON.parse(read('deploy/headers.json')) as HeaderSource
const live = [buildNow(), buildNow()] as const
const demo = [buildNow('--demo'), buildNow('--demo')] as const
const page = textOf(live[0], 'index.html')

const checks: readonly [what: string, problems: readonly string[]][] = [
  [
    `${packagesOf(lock).length} packages, each reviewed by name and locked by SHA-512`,
    lockfileProblems(lock, namesIn(read(reviewedFile))),
  ],
  ['at most 15 packages in the app; licences of the app and of its tools', licenceProblems(lock)],
  [
    'no package runs anything when it is installed',
    installScriptProblems(packagesWithInstallScripts(lock), allowScripts()),
  ],
  ['.npmrc and exact versions', npmPolicyProblems(read('.npmrc'), read('package.json'))],
  [`${sbomFile} lists what is locked`, sbomProblems(read(sbomFile), currentSbom())],
  ['the live build holds no simulator, secret, source map, nor a way to run a text', bundleProblems(live[0])],
  [
    'two builds are the same bytes, live and demo, and name no folder',
    [
      ...differenceProblems(...live),
      ...differenceProblems(...demo),
      ...[live[0], demo[0]].flatMap((build) => folderProblems(build, process.cwd())),
    ],
  ],
  ['headers go out as deploy/headers.json says, and it promises enough', headerProblems()],
  [
    'no script and one style at most is written into a page',
    [page, textOf(demo[0], 'index.html')].flatMap(pageProblems),
  ],
  ['the worker of the demo is the one of the installed library', workerProblems()],
]

for (const [what, problems] of checks) {
  console.log(`${problems.length === 0 ? 'ok  ' : 'NOT '}  ${what}`)
  for (const problem of problems) console.log(`        ${problem}`)
}
process.exitCode = checks.every(([, problems]) => problems.length === 0) ? 0 : 1

function bundleProblems(build: Build): string[] {
  const files: BuiltFile[] = [...build].map(([path, bytes]) => ({ path, text: bytes.toString('utf8') }))
  return [...liveBundleProblems(files), ...simulatorWordsIn(files, textsIn('mocks'), textsIn('src'))]
}

function headerProblems(): string[] {
  const places = ['deploy', 'tools', 'src', 'mocks'].flatMap((folder) =>
    [...filesIn(folder)].map(([path, bytes]) => [`${folder}/${path}`, bytes.toString('utf8')] as const),
  )
  const files = [...places, ['vite.config.ts', read('vite.config.ts')] as const].filter(
    ([path]) => !path.startsWith('tools/checks/') && !/\.(md|json)$/.test(path),
  )
  return [
    ...headerSourceProblems(source),
    ...headersProblems(source, headersFor(page), styleHashes(page)),
    ...headersByHand(source, Object.fromEntries(files)),
  ]
}

function workerProblems(): string[] {
  return workerFileProblems(
    readFileSync('public/mockServiceWorker.js'),
    readFileSync('node_modules/msw/lib/mockServiceWorker.js'),
  )
}

function allowScripts(): AllowScripts {
  return (JSON.parse(read('package.json')) as { allowScripts?: AllowScripts }).allowScripts ?? {}
}

function textsIn(folder: string): string[] {
  return [...filesIn(folder).values()].map((bytes) => bytes.toString('utf8'))
}

function textOf(build: Build, path: string): string {
  return build.get(path)?.toString('utf8') ?? ''
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}
