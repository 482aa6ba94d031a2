import { build } from 'vite'

// The literal that keeps the simulated Partner Center in this build and out of every other one.
process.env.VITE_SIMULATED = 'true'
await build({ build: { outDir: 'dist-demo' }, logLevel: 'warn' })
console.log('The demo is in dist-demo/.')
