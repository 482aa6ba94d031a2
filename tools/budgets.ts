import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { firstRoute } from './first-route.ts'
import { stop } from './flags.ts'

interface Line {
  what: string
  is: string
  bar: string
  holds: boolean
}

const built = 'dist-demo'

if (!existsSync(`${built}/.vite/manifest.json`))
  stop('There is no built demo to weigh. Run: npm run build:demo')
const lines = sizes()
for (const { what, is, bar, holds } of lines) {
  console.log(`${holds ? 'ok  ' : 'OVER'}  ${what.padEnd(44)} ${is.padStart(12)}   ${bar}`)
}
process.exitCode = lines.every(({ holds }) => holds) ? 0 : 1

function sizes(): Line[] {
  const manifest = JSON.parse(readFileSync(`${built}/.vite/manifest.json`, 'utf8')) as Manifest
  const { scripts, styles } = firstRoute(manifest)
  return [
    // A brake, not the goal: 120 kB is the bar of the live build, which comes with texts and routes split for it.
    weigh('JavaScript of the first route, gzip', scripts, 180),
    weigh('CSS of the first route, gzip', styles, 8),
  ]
}

function weigh(what: string, files: string[], kilobytes: number): Line {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${built}/${file}`)).length, 0)
  const holds = bytes > 0 && bytes <= kilobytes * 1000
  return {
    what,
    is: `${(bytes / 1000).toFixed(1)} kB`,
    bar: `at most ${kilobytes} kB, in ${files.length} file(s)`,
    holds,
  }
}
