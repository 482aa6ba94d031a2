import { growableRows, type Rows } from './rows.ts'

/** Finds the rows whose text has a query anywhere in it. Rows are numbered in the order in which they were added. */
export interface TextIndex {
  /** Adds rows; their texts and the queries are folded the same way before. */
  readonly add: (texts: readonly string[]) => void
  /** The numbers of the rows that have the query, ascending. An empty query finds all. */
  readonly find: (query: string) => Rows
  readonly size: () => number
}

/** Queries kept for the next key: a person types one name and takes back a few letters. */
const keptQueries = 32

/**
 * An index of pairs of characters. A query looks only at the rows that have its two rarest pairs, or at what a shorter
 * query before it has found, and reads their texts; so the answer equals that of reading every text.
 */
export function createTextIndex(): TextIndex {
  const texts: string[] = []
  const rowsOf = new Map<number, ReturnType<typeof growableRows>>()
  const found = new Map<string, Rows>()

  function note(code: number, row: number) {
    const rows = rowsOf.get(code)
    if (rows) rows.append(row)
    else rowsOf.set(code, growableRows(row))
  }

  function candidates(query: string): Rows {
    const shorter = longestKept(query, found)
    const [rarest, second] = codesOf(query)
      .map((code) => rowsOf.get(code)?.rows() ?? none)
      .sort((one, other) => one.length - other.length)
    if (rarest === undefined) return shorter ?? everyRow(texts.length)
    if (shorter && shorter.length <= rarest.length) return shorter
    return second && second !== rarest ? common(rarest, second) : rarest
  }

  return {
    size: () => texts.length,
    add: (added) => {
      for (const text of added) {
        const row = texts.push(text) - 1
        for (const code of codesOf(text)) note(code, row)
        // A single character is a query too; pairs do not answer it.
        for (let place = 0; place < text.length; place += 1) note(text.charCodeAt(place), row)
      }
      found.clear()
    },
    find: (query) => {
      if (query === '') return everyRow(texts.length)
      const known = found.get(query)
      if (known) return known
      const rows = candidates(query)
      // One character or one pair is the index itself: nothing is left to read.
      const answer = query.length <= 2 ? rows : having(query, rows, texts)
      if (found.size >= keptQueries) found.delete(found.keys().next().value ?? '')
      found.set(query, answer)
      return answer
    },
  }
}

const none: Rows = new Uint32Array(0)

// Pairs stand above every single character: the first one is shifted by one, because it may be the sign with code 0.
function codesOf(text: string): number[] {
  if (text.length === 1) return [text.charCodeAt(0)]
  const codes: number[] = []
  for (let place = 1; place < text.length; place += 1)
    codes.push((text.charCodeAt(place - 1) + 1) * 0x10000 + text.charCodeAt(place))
  return codes
}

function longestKept(query: string, found: ReadonlyMap<string, Rows>): Rows | undefined {
  for (let length = query.length - 1; length > 0; length -= 1) {
    const rows = found.get(query.slice(0, length))
    if (rows) return rows
  }
  return undefined
}

function everyRow(count: number): Rows {
  return Uint32Array.from({ length: count }, (_, row) => row)
}

// Loops instead of `filter`: a callback a row costs more than reading the row.
function having(query: string, rows: Rows, texts: readonly string[]): Rows {
  const answer = new Uint32Array(rows.length)
  let length = 0
  for (const row of rows) if (texts[row]?.includes(query)) answer[length++] = row
  return answer.subarray(0, length)
}

function common(few: Rows, many: Rows): Rows {
  const answer = new Uint32Array(few.length)
  let length = 0
  let place = 0
  for (const row of few) {
    while ((many[place] ?? row) < row) place += 1
    if (many[place] === row) answer[length++] = row
  }
  return answer.subarray(0, length)
}
