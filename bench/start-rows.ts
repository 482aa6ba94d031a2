import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { folderOf, type SubjectName } from './builds.ts'
import type { Line, Unit } from './lines.ts'
import { askedBy, medianOf, type Starts } from './starts.ts'
import type { RowNumber } from './wish.ts'

/** Which subjects have to be started for a row. */
export const startedFor: { readonly [row in RowNumber]?: readonly SubjectName[] } = {
  1: ['react', 'live'],
  2: ['static', 'live'],
  3: ['static', 'live'],
  4: ['static', 'live'],
  5: ['msw', 'demo'],
  6: ['react', 'live'],
  11: ['react', 'live'],
}

/** Rows 1 to 6, and what the start page holds of row 11. */
export function startLines(starts: Starts): Line[] {
  const pick = (name: SubjectName, figure: Parameters<typeof medianOf>[3], when: 'cold' | 'warm' = 'cold') =>
    medianOf(starts, name, when, figure)
  const under = (name: keyof typeof floors, value: number) => ({ name: floors[name], value })
  const live = (row: number, what: string, unit: Unit, ours: number, most: number, floor: number): Line => ({
    row,
    what,
    unit,
    ours,
    floor: under('react', floor),
    bar: { atMost: most },
  })
  const beside = (
    row: number,
    what: string,
    timesFloor: number,
    ours: number,
    name: keyof typeof floors,
    floor: number,
  ): Line => ({ row, what, unit: 'ms', ours, floor: under(name, floor), bar: { timesFloor } })
  const weighed = (name: SubjectName, ending: string) => weigh(starts, name, ending)
  return [
    live(1, 'JavaScript before content, gzip', 'kB', weighed('live', '.js'), 120, weighed('react', '.js')),
    live(1, 'CSS before content, gzip', 'kB', weighed('live', '.css'), 8, weighed('react', '.css')),
    live(
      1,
      'requests before content',
      '',
      askedBy(starts, 'live').length,
      6,
      askedBy(starts, 'react').length,
    ),
    beside(2, 'first paint, cold', 1.15, pick('live', 'fcp'), 'static', pick('static', 'fcp')),
    beside(
      3,
      'list readable, cold, 500 customers',
      3.6,
      pick('live', 'readable'),
      'static',
      pick('static', 'readable'),
    ),
    beside(
      4,
      'list readable, warm, 500 customers',
      1.5,
      pick('live', 'readable', 'warm'),
      'static',
      pick('static', 'readable', 'warm'),
    ),
    beside(5, 'demo: list readable, cold', 1, pick('demo', 'readable'), 'msw', pick('msw', 'readable')),
    live(6, 'blocking time, cold', 'ms', pick('live', 'blocking'), 50, pick('react', 'blocking')),
    live(6, 'layout shift, cold', '', pick('live', 'shift'), 0, pick('react', 'shift')),
    live(11, 'heap of the start page', 'MB', pick('live', 'heap'), 10, pick('react', 'heap')),
  ]
}

const floors = { static: 'static page', react: 'smallest React app', msw: 'smallest React app on MSW' }

function weigh(starts: Starts, name: SubjectName, ending: string): number {
  const files = askedBy(starts, name).filter((path) => path.endsWith(ending))
  const bytes = files.map((path) => gzipSync(readFileSync(folderOf(name) + path)).length)
  return bytes.reduce((sum, size) => sum + size, 0) / 1000
}
