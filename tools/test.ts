import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { needApache } from './apache.ts'
import { chromium } from './chromium.ts'
import { stop } from './flags.ts'

interface Count {
  passed: number
  failed: number
}

const steps = {
  types: { title: 'Types', run: () => tool('node_modules/typescript/bin/tsc', '--noEmit') },
  unit: { title: 'Rules, architecture, journeys', run: () => vitest('unit', 'screens') },
  build: { title: 'The demo and the live console, built', run: buildBoth },
  gateway: { title: 'The gateway', run: () => (findApache() ? withChromium('gateway') : notRun()) },
  e2e: { title: 'Browser', run: () => withChromium('browser') },
}
type Name = keyof typeof steps
// What was built before would be tested instead, and nobody asked about that.
const ofTheBuild: readonly Name[] = ['gateway', 'e2e']

const usage =
  'npm test -- [types] [unit] [build] [gateway] [e2e] [part of a test file name ...] [-t "part of a title"]'
const { chosen, filters } = choose(process.argv.slice(2))
const total: Count = { passed: 0, failed: 0 }
const left: string[] = []
let built = true
for (const name of chosen) {
  const { title, run } = steps[name]
  console.log(`\n== ${title} ==`)
  if (ofTheBuild.includes(name) && !built) {
    console.log('== Not run: there is no new build to look at ==')
    continue
  }
  const started = Date.now()
  const { passed, failed } = run()
  total.passed += passed
  total.failed += failed
  if (name === 'build') built = failed === 0
  console.log(
    `== ${title}: ${failed ? 'failed' : 'passed'} in ${((Date.now() - started) / 1000).toFixed(1)} s ==`,
  )
}
// Said last, because others have spoken since.
for (const sentence of left) console.log(`\nNot run: ${sentence}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

/** Words that name steps choose them; the rest goes to vitest, and alone means the tests without the browser. */
function choose(args: string[]): { chosen: Name[]; filters: string[] } {
  if (args.includes('--help')) stop(`Use: ${usage}`)
  const named = args.filter((word): word is Name => word in steps)
  const filters = args.filter((word) => !(word in steps))
  const wanted = new Set<Name>(named)
  if (wanted.size === 0 && filters.length > 0)
    wanted.add(ofTheBuild.find((name) => filters.some((word) => word.startsWith(`tests/${name}`))) ?? 'unit')
  // These look at what is built, so it is built from what is there now.
  if (ofTheBuild.some((name) => wanted.has(name))) wanted.add('build')
  const all = Object.keys(steps) as Name[]
  return { chosen: wanted.size > 0 ? all.filter((name) => wanted.has(name)) : all, filters }
}

/** A step without tests of its own counts only when it fails, so that nothing can fail and still read "0 failed". */
function tool(...command: string[]): Count {
  return { passed: 0, failed: run(command) === 0 ? 0 : 1 }
}

function buildBoth(): Count {
  const demo = tool('tools/build.ts', '--demo')
  return demo.failed > 0 ? demo : tool('tools/build.ts')
}

/** Found (or installed) before the step, so that a machine without a browser gets a sentence and not a stack. */
function withChromium(project: string): Count {
  try {
    process.env.UPLIFT_CHROMIUM = chromium()
    return vitest(project)
  } catch (error) {
    console.error((error as Error).message)
    return { passed: 0, failed: 1 }
  }
}

function findApache(): boolean {
  try {
    needApache()
    return true
  } catch (error) {
    left.push((error as Error).message)
    return false
  }
}

/** Not everybody who tests can install a server, and nobody can who is not asked; where everything must run, it fails. */
function notRun(): Count {
  return { passed: 0, failed: process.env.CI ? 1 : 0 }
}

function vitest(...projects: string[]): Count {
  // One file for each run, so that two runs at once do not count each other's tests.
  const report = join(mkdtempSync(join(tmpdir(), 'uplift-')), 'tests.json')
  const names = projects.flatMap((project) => ['--project', project])
  const status = run([
    'node_modules/vitest/vitest.mjs',
    'run',
    ...names,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ])
  return countTests(report, status)
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

function countTests(report: string, status: number): Count {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Report
    // A file that cannot be loaded, or an error between tests, fails the run without failing a test.
    const unloaded = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    )
    const failed = Math.max(numFailedTests + unloaded.length, status === 0 ? 0 : 1)
    // With a filter the tests beside it count as skipped, and that is meant.
    const skipped = numPendingTests + numTodoTests
    if (skipped > 0 && filters.length === 0) console.log(`${skipped} skipped`)
    return { passed: numPassedTests, failed }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(dirname(report), { recursive: true, force: true })
  }
}

function run(command: string[]): number {
  return spawnSync(process.execPath, [...process.execArgv, ...command], { stdio: 'inherit' }).status ?? 1
}
