import { execFileSync } from 'node:child_process'

interface Bom {
  readonly components: readonly object[]
  readonly dependencies: readonly object[]
  readonly metadata: { readonly component: object }
  readonly [member: string]: unknown
}

/**
 * What the project is made of (CycloneDX, by npm from the lockfile alone), without what differs from one run to the
 * next: the moment, a number, the version of npm and the name of the folder. One component a line, to be compared.
 */
export function currentSbom(): string {
  const cli = process.env.npm_execpath
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--loglevel=error']
  const said = cli?.endsWith('.js')
    ? execFileSync(process.env.npm_node_execpath ?? process.execPath, [cli, ...args], limits)
    : execFileSync('npm', args, { ...limits, shell: process.platform === 'win32' })
  return steady(JSON.parse(said) as Bom)
}

const limits = { encoding: 'utf8', maxBuffer: 50_000_000 } as const

function steady({ components, dependencies, metadata, serialNumber: _number, ...bom }: Bom): string {
  const root = { ...metadata.component, name: 'uplift' }
  const head = JSON.stringify({ ...bom, metadata: { component: root } }).slice(0, -1)
  const lines = (items: readonly object[]) =>
    items
      .map((item) => JSON.stringify(item))
      .sort()
      .join(',\n')
  return `${head},"components":[\n${lines(components)}\n],"dependencies":[\n${lines(dependencies)}\n]}\n`
}

/** What the kept list says otherwise than the packages that are locked now. */
export function sbomProblems(kept: string, current: string): string[] {
  const [before, after] = [linesOf(kept), linesOf(current)]
  const gone = [...before]
    .filter((line) => !after.has(line))
    .map((line) => `It lists what is not locked: ${short(line)}`)
  const added = [...after]
    .filter((line) => !before.has(line))
    .map((line) => `It lacks what is locked: ${short(line)}`)
  return [...gone, ...added]
}

function linesOf(bom: string): Set<string> {
  return new Set(bom.split('\n').map((line) => line.replace(/,$/, '')))
}

function short(line: string): string {
  return /"(?:bom-ref|ref)":"([^"]+)"/.exec(line)?.[1] ?? line.slice(0, 80)
}
