import { build, createLogger } from 'vite'
import { stop } from './flags.ts'

// The literal that keeps the simulated Partner Center in this build and out of every other one.
process.env.VITE_SIMULATED = 'true'

// A warning that nobody has to answer for is a warning that nobody reads.
const warnings: string[] = []
const customLogger = createLogger('warn')
customLogger.warn = customLogger.warnOnce = (message) => {
  const unknown = message.match(/\[lightningcss minify\].*/g) ?? [message]
  warnings.push(...unknown.filter((line) => !line.endsWith('Unexpected token Function("anchored")')))
}

try {
  await build({ build: { outDir: 'dist-demo' }, customLogger })
} catch (error) {
  // The message names the file and the line; the stack would only name the bundler.
  stop((error as Error).message)
}
if (warnings.length > 0) stop(`The build warns, so it fails:\n${warnings.join('\n')}`)
console.log('The demo is in dist-demo/.')
