// OWASP "CSV Injection" and ASVS 1.2.10, with the full-width forms that spreadsheets fold to the same signs.
const triggers = /^[=+\-@\t\r\n\0＝＋－＠−]/

/**
 * Rows as a CSV file (RFC 4180: CRLF, every cell quoted), with the byte order mark that makes spreadsheets read it as
 * UTF-8. A cell that a spreadsheet would run as a formula gets an apostrophe in front, so +81 3 1234 5678 stays
 * readable as '+81 3 1234 5678.
 */
export function csvFrom(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`
}

/** Rows as lines with tabs, for pasting into a sheet: one line a row, formulas disarmed as in `csvFrom`. */
export function tabbedFrom(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => disarmed(onOneLine(cell))).join('\t')).join('\n')
}

/**
 * The rows of a CSV text. Commas, semicolons or tabs part the cells, whichever the first row has first. Quotes may enclose
 * marks, line ends and doubled quotes; a quote that is never closed takes the rest as its cell.
 */
export function rowsFromCsv(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, '')
  const separator = separatorOf(plain)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let inQuotes = false
  for (let place = 0; place < plain.length; place += 1) {
    const sign = plain[place]
    if (inQuotes) {
      if (sign !== '"') cell += sign
      else if (plain[place + 1] === '"') {
        cell += sign
        place += 1
      } else inQuotes = false
    } else if (sign === '"' && cell === '') inQuotes = true
    else if (sign === separator) {
      row.push(cell)
      cell = ''
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && plain[place + 1] === '\n') place += 1
      rows.push([...row, cell])
      row = []
      cell = ''
    } else cell += sign
  }
  // A last line without its end is a row too.
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}

// The first mark that stands outside of quotes.
function separatorOf(text: string): string {
  return /^(?:"(?:[^"]|"")*"|[^",;\t\r\n])*([,;\t])/.exec(text)?.[1] ?? ','
}

function quoted(cell: string): string {
  return `"${disarmed(cell).replaceAll('"', '""')}"`
}

function disarmed(cell: string): string {
  return triggers.test(cell) ? `'${cell}` : cell
}

function onOneLine(cell: string): string {
  return cell.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ')
}
