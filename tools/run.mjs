// Behind every npm script. Plain JavaScript without dependencies, because it runs before anything is installed.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `Uplift needs Node 20 or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
  )
  process.exit(1)
}

// Imported late, so that an old Node reaches the sentence above first.
const { spawn } = await import('node:child_process')
const { constants } = await import('node:os')
const { fileURLToPath } = await import('node:url')
const { installWhatIsMissing } = await import('./install.mjs')
const { toolNode } = await import('./node.mjs')

const commands = {
  start: ['tools/start.ts'],
  test: ['tools/test.ts'],
  watch: ['node_modules/vitest/vitest.mjs', 'watch', '--project', 'unit', '--project', 'screens'],
  'gateway:config': ['deploy/make-config.mjs'],
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  lint: ['node_modules/@biomejs/biome/bin/biome', 'check'],
  format: ['node_modules/@biomejs/biome/bin/biome', 'check', '--write'],
  build: ['tools/build.ts'],
  'build:demo': ['tools/build.ts', '--demo'],
  'preview:live': ['tools/preview-live.ts'],
  bench: ['bench/run.ts'],
  simulate: ['tools/simulate.ts'],
  budgets: ['tools/budgets.ts'],
  checks: ['tools/checks.ts'],
  pictures: ['tools/pictures.ts'],
  // Node itself takes the types away: nothing to bundle, so it listens at once.
  backend: ['mocks/http.ts'],
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const [name, ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) fail(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`)

const missing = installWhatIsMissing()
if (missing) fail(missing)
const { node, problem } = toolNode()
if (problem) fail(problem)

const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...command, ...args], {
  stdio: 'inherit',
})
// The child decides how it ends; this process only passes the wish on and repeats the answer.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm runs scripts in a shell, which dies of a signal without passing it on: nothing may stay behind on its port.
const parent = process.ppid
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || child.kill(), 300).unref()
child.on('error', (error) => fail(`The command could not be started: ${error.message}`))
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
