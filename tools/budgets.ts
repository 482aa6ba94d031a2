import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
const allowedLicences = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']

if (!existsSync(`${built}/.vite/manifest.json`))
  stop('There is no built demo to weigh. Run: npm run build:demo')
const lines = [...sizes(), ...packages()]
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
    none('files of the build that name this folder', filesNaming(process.cwd())),
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

function filesNaming(text: string): string[] {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files
    .filter((file) => readFileSync(`${file.parentPath}/${file.name}`).includes(text))
    .map(({ name }) => name)
}

interface Locked {
  license?: string
  resolved?: string
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
  hasInstallScript?: boolean
}

function packages(): Line[] {
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>
  }
  const all = Object.entries(locked).filter(([path]) => path !== '')
  const runtime = all.filter(([, { dev, optional, devOptional }]) => !dev && !optional && !devOptional)
  const named = (entries: [string, Locked][]) => entries.map(([path]) => path.replace('node_modules/', ''))
  return [
    {
      what: 'packages installed for the app itself',
      is: String(runtime.length),
      bar: 'at most 15',
      holds: runtime.length <= 15,
    },
    none('of them with another licence', named(runtime.filter(([, { license }]) => !isAllowed(license)))),
    none(
      'of them with an install script',
      named(runtime.filter(([, { hasInstallScript }]) => hasInstallScript)),
    ),
    none('entries of the lockfile that name a host', named(all.filter(([, { resolved }]) => resolved))),
  ]
}

function isAllowed(license = ''): boolean {
  return allowedLicences.includes(license)
}

function none(what: string, offenders: string[]): Line {
  return {
    what,
    is: String(offenders.length),
    bar: offenders.join(', ') || 'none',
    holds: offenders.length === 0,
  }
}
