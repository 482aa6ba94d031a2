import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { firstRoute, requestsBeforeContent } from './first-route.ts'
import { stop } from './flags.ts'

interface Line {
  what: string
  is: string
  bar: string
  holds: boolean
}

const lines = [...sizes('dist', 'live', 'build', 155), ...sizes('dist-demo', 'demo', 'build:demo', 155)]
for (const { what, is, bar, holds } of lines) {
  console.log(`${holds ? 'ok  ' : 'OVER'}  ${what.padEnd(44)} ${is.padStart(12)}   ${bar}`)
}
process.exitCode = lines.every(({ holds }) => holds) ? 0 : 1

function sizes(folder: string, build: string, command: string, scriptKilobytes: number): Line[] {
  if (!existsSync(`${folder}/.vite/manifest.json`))
    stop(`There is no ${build} build to weigh. Run: npm run ${command}`)
  const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8')) as Manifest
  const { scripts, styles } = firstRoute(manifest)
  const html = readFileSync(`${folder}/index.html`, 'utf8')
  const requests = requestsBeforeContent(html)
  const boot = html.match(/assets\/boot-\w+\.js/g) ?? []
  return [
    // What is reached, so that it does not grow again. The bar is 120 kB, of which the three libraries alone are 108.
    weigh(folder, `${build}: JavaScript of the first route, gzip`, scripts, scriptKilobytes),
    weigh(folder, `${build}: CSS of the first route, gzip`, styles, 8),
    ...(boot.length > 0 ? [weigh(folder, `${build}: boot.js, gzip`, boot, 1)] : []),
    {
      what: `${build}: requests before content`,
      is: `${requests.length}`,
      bar: `at most 6: ${requests.join(', ')}`,
      holds: requests.length <= 6,
    },
  ]
}

function weigh(folder: string, what: string, files: string[], kilobytes: number): Line {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length, 0)
  const holds = bytes > 0 && bytes <= kilobytes * 1000
  return {
    what,
    is: `${(bytes / 1000).toFixed(1)} kB`,
    bar: `at most ${kilobytes} kB, in ${files.length} file(s)`,
    holds,
  }
}
