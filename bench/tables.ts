import { isMet, type Line, type Unit } from './lines.ts'

/** The lines as a table of the budget: bar, floor, ours, ratio, met or not. */
export function budgetTable(lines: readonly Line[]): string {
  const rows = lines.map((line) => [
    String(line.row),
    line.what,
    barText(line),
    line.floor ? `${numberText(line.floor.value, line.unit)} (${line.floor.name})` : '–',
    `**${numberText(line.ours, line.unit)}**`,
    line.floor && line.floor.value > 0 ? (line.ours / line.floor.value).toFixed(2) : '–',
    isMet(line) ? 'met' : '**not met**',
  ])
  return table(['#', 'what', 'bar', 'floor', 'ours', 'ours ÷ floor', ''], rows)
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A number with as many digits as it can be trusted for. */
export function numberText(value: number, unit: Unit): string {
  if (!Number.isFinite(value)) return 'not measured'
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`
}

function barText({ bar, unit }: Line): string {
  return 'atMost' in bar ? `≤ ${numberText(bar.atMost, unit)}` : `≤ ${bar.timesFloor} × floor`
}

const begin = '<!-- measured by npm run bench: begin -->'
const end = '<!-- measured by npm run bench: end -->'

/** A page with what stands between its two marks replaced. Throws where a mark is missing. */
export function withMeasured(page: string, measured: string): string {
  const before = page.indexOf(begin)
  const after = page.indexOf(end)
  if (before < 0 || after < before) throw new Error(`The page needs the marks ${begin} and ${end}.`)
  return `${page.slice(0, before + begin.length)}\n\n${measured}\n\n${page.slice(after)}`
}
