import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { stop } from '../tools/flags.ts'
import { type ListedCustomer, staticPage } from './floors/static-page.ts'

/** What is looked at: two builds of ours, and the floors under them. */
export const subjectNames = ['static', 'react', 'live', 'msw', 'demo'] as const
export type SubjectName = (typeof subjectNames)[number]

/** Where a built subject lies; beside `dist`, which belongs to whoever built it. */
export function folderOf(name: SubjectName | 'hundred-thousand'): string {
  return resolve('.cache/bench', name)
}

/** Builds one subject from what is there now. */
export async function buildSubject(name: SubjectName, listed: readonly ListedCustomer[]): Promise<void> {
  if (name === 'live') buildOurs('--out', folderOf(name))
  else if (name === 'demo') buildOurs('--demo', '--out', folderOf(name))
  else if (name === 'static') {
    mkdirSync(folderOf(name), { recursive: true })
    writeFileSync(`${folderOf(name)}/index.html`, staticPage(listed))
  } else await buildPage(resolve('bench/floors', name), folderOf(name))
}

/** Builds a page of this folder with the bundler and the packages of the app, and none of its settings. */
export async function buildPage(root: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root,
    publicDir: root.endsWith('msw') ? resolve('public') : false,
    plugins: [react()],
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 1000 },
  })
}

function buildOurs(...flags: string[]): void {
  const { status } = spawnSync(process.execPath, [...process.execArgv, 'tools/build.ts', ...flags], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) stop('The build failed, so there is nothing to measure.')
}
