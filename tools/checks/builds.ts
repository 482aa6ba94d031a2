import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import type { Build } from './same-bytes.ts'

/** Builds from the sources that are there now, into a folder of its own, and reads what came out. */
export function buildNow(...flags: readonly string[]): Build {
  const folder = mkdtempSync(join(tmpdir(), 'uplift-build-'))
  try {
    const command = [...process.execArgv, 'tools/build.ts', '--out', folder, ...flags]
    execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] })
    return filesIn(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every file below a folder, by its path inside of it. */
export function filesIn(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  )
}
