import { readFileSync, writeFileSync } from 'node:fs'
import { stop } from '../tools/flags.ts'
import { measureAssessments } from './assessments.ts'
import { type SubjectName, subjectNames } from './builds.ts'
import { measureClicks } from './clicks.ts'
import { measureHundredThousand } from './hundred-thousand.ts'
import { isMet, type Line } from './lines.ts'
import { machineLine } from './machine.ts'
import { setStage } from './stage.ts'
import { startedFor, startLines } from './start-rows.ts'
import { measureStarts } from './starts.ts'
import { startsTable } from './starts-table.ts'
import { budgetTable, withMeasured } from './tables.ts'
import { type Wish, wishFrom } from './wish.ts'

const page = 'docs/performance.md'
const wish = wishFrom(process.argv.slice(2))
if (typeof wish === 'string') stop(wish)
const measured = await measure(wish)
console.log(`\n${measured.text}\n`)
if (wish.whole) writeFileSync(page, withMeasured(readFileSync(page, 'utf8'), measured.text))
console.log(lastSentence(measured.lines, wish))

async function measure({ rows, runs }: Wish): Promise<{ lines: Line[]; text: string }> {
  const lines: Line[] = []
  const isStarted = (name: SubjectName) => rows.some((row) => startedFor[row]?.includes(name))
  const started = subjectNames.filter(isStarted)
  const clicks = rows.includes(7)
  const built = subjectNames.filter(
    (name) => started.includes(name) || (clicks && (name === 'react' || name === 'live')),
  )
  let starts = {}
  let version = ''
  if (built.length > 0) {
    say(`Building and serving: ${built.join(', ')}.`)
    const stage = await setStage(built)
    version = stage.browser.version()
    try {
      if (started.length > 0) {
        say(`Starting each ${runs} times, cold and warm, on a slow network and a slow processor.`)
        starts = await measureStarts(stage, started, runs)
        lines.push(...startLines(starts).filter(({ row }) => rows.some((wanted) => wanted === row)))
      }
      if (clicks) {
        say(`Clicking ${runs} times.`)
        lines.push(...(await measureClicks(stage, runs)))
      }
    } finally {
      await stage.close()
    }
  }
  if (rows.includes(10)) {
    say('Assessing subscriptions.')
    lines.push(...measureAssessments(runs))
  }
  if (rows.includes(11)) {
    say('Reading 100,000 customers.')
    lines.push(await measureHundredThousand())
  }
  lines.sort((one, other) => one.row - other.row)
  const parts = [machineLine(version, runs), budgetTable(lines)]
  if (started.length > 0) parts.push(startsTable(starts))
  return { lines, text: parts.join('\n\n') }
}

function lastSentence(lines: readonly Line[], { whole }: Wish): string {
  const met = lines.filter(isMet).length
  const written = whole ? `Written to ${page}.` : `Not written to ${page}: that takes all rows and 5 runs.`
  return `${met} of ${lines.length} bars are met. ${written}`
}

function say(sentence: string): void {
  console.log(sentence)
}
