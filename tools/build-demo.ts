import { build } from 'vite'
import { stop } from './flags.ts'

// The literal that keeps the simulated Partner Center in this build and out of every other one.
process.env.VITE_SIMULATED = 'true'
try {
  await build({ build: { outDir: 'dist-demo' }, logLevel: 'warn' })
} catch (error) {
  // The message names the file and the line; the stack would only name the bundler.
  stop((error as Error).message)
}
console.log('The demo is in dist-demo/.')
