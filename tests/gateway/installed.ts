import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Cloud } from '../../src/contract/index.ts'

const page = `<!doctype html><html><head><meta name="uplift-cloud" content="global"><style>body{margin:0}</style></head></html>`
const script = `export const text = '${'uplift '.repeat(100)}'`

/** Files that are small enough to be told apart in a test. */
export function installMadeUpFiles(folder: string): void {
  for (const name of ['assets', '.vite']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, '.vite/manifest.json'), '{}')
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'assets/app-1a2b3c4d.js'), script)
  pack(join(folder, 'assets/app-1a2b3c4d.js'))
}

/** The live build as deploy/README.md says: the name of the cloud written in, packed files beside the plain ones. */
export function installLiveBuild(folder: string, cloud: Cloud): void {
  cpSync('dist', folder, { recursive: true })
  const index = join(folder, 'index.html')
  const place = (name: string) => `<meta name="uplift-cloud" content="${name}">`
  const html = readFileSync(index, 'utf8')
  if (!html.includes(place(''))) throw new Error('The page has no place for the name of the cloud')
  writeFileSync(index, html.replace(place(''), place(cloud)))
  pack(index)
  for (const name of readdirSync(join(folder, 'assets')).filter((one) => /\.(js|css)$/.test(one)))
    pack(join(folder, 'assets', name))
}

function pack(file: string): void {
  const bytes = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(bytes))
  writeFileSync(`${file}.gz`, gzipSync(bytes))
}
