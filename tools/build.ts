import { parseArgs } from 'node:util'
import { build, createLogger } from 'vite'
import { stop } from './flags.ts'

const { demo, out } = parseArgs({
  options: { demo: { type: 'boolean', default: false }, out: { type: 'string' } },
}).values
const outDir = out ?? (demo ? 'dist-demo' : 'dist')
// The literal that keeps the simulated Partner Center in the demo and out of every other build.
process.env.VITE_SIMULATED = String(demo)

// A warning that nobody has to answer for is a warning that nobody reads.
const warnings: string[] = []
const customLogger = createLogger('warn')
customLogger.warn = customLogger.warnOnce = (message) => {
  const unknown = message.match(/\[lightningcss minify\].*/g) ?? [message]
  warnings.push(...unknown.filter((line) => !line.endsWith('Unexpected token Function("anchored")')))
}

try {
  await build({ build: { outDir }, customLogger })
} catch (error) {
  // The message names the file and the line; the stack would only name the bundler.
  stop((error as Error).message)
}
if (warnings.length > 0) stop(`The build warns, so it fails:\n${warnings.join('\n')}`)
console.log(
  demo
    ? `The demo is in ${outDir}/.`
    : `The live build is in ${outDir}/. What it needs around it: docs/gateway.md`,
)
