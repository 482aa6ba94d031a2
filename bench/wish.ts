import { parseArgs } from 'node:util'

/** The rows of the budget that this command measures. */
export const rowNumbers = [1, 2, 3, 4, 5, 6, 7, 10, 11] as const
export type RowNumber = (typeof rowNumbers)[number]

/** What the command line asks for. */
export interface Wish {
  readonly rows: readonly RowNumber[]
  /** Samples of which the middle one counts. */
  readonly runs: number
  /** Everything, and often enough to be written down. */
  readonly whole: boolean
}

export const usage = 'npm run bench -- [row ...] [--runs N]'
const enoughRuns = 5

/** Reads the words of the command line. A sentence where they cannot be meant. */
export function wishFrom(args: readonly string[]): Wish | string {
  const parsed = read(args)
  if (typeof parsed === 'string') return parsed
  const { positionals, values } = parsed
  const unknown = positionals.find((word) => !rowNumbers.some((row) => String(row) === word))
  if (unknown !== undefined)
    return `There is no row "${unknown}" to measure. There are: ${rowNumbers.join(', ')}. Use: ${usage}`
  const runs = values.runs ?? String(enoughRuns)
  if (!/^[1-9]\d?$/.test(runs)) return `--runs needs a number from 1 to 99, not "${runs}". Use: ${usage}`
  const rows = rowNumbers.filter((row) => positionals.length === 0 || positionals.includes(String(row)))
  return {
    rows,
    runs: Number(runs),
    whole: rows.length === rowNumbers.length && Number(runs) >= enoughRuns,
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { runs: { type: 'string' } } })
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}. Use: ${usage}`
  }
}
