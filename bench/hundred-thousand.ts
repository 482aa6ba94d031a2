import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Customer, customer, decodeCollection } from '../src/contract/index.ts'
import { folded } from '../src/search/folded.ts'
import { createTextIndex } from '../src/search/text-index.ts'
import { startProgram } from '../tests/mocks/http-server.ts'
import type { Line } from './lines.ts'

const customers = 100_000
const pageSize = 500

/**
 * Row 11: what 100,000 customers and the index over their names and domains hold, once they are read. In Node, whose
 * memory is managed as the browser's; the start page itself is measured in a page.
 */
export async function measureHundredThousand(): Promise<Line> {
  const pages = await readPages()
  const plain = heapOf(() => pages.map((page) => JSON.parse(page)))
  const ours = heapOf(() => {
    const read = pages.flatMap((page) => decodeCollection(JSON.parse(page), customer)?.items ?? [])
    const index = createTextIndex()
    index.add(read.map(searched))
    return { read, index }
  })
  return {
    row: 11,
    what: 'heap of 100,000 customers and their index',
    unit: 'MB',
    ours,
    floor: { name: 'the same as parsed', value: plain },
    bar: { atMost: 130 },
  }
}

function searched({ companyProfile }: Customer): string {
  return `${folded(companyProfile?.companyName ?? '')}\n${folded(companyProfile?.domain ?? '')}`
}

/** What is held after `make` and was not before, in MB. */
function heapOf(make: () => object): number {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const before = process.memoryUsage().heapUsed
  const made = make()
  collect()
  const held = process.memoryUsage().heapUsed - before
  // Asked for once more, so that nothing of it is collected before.
  return Object.keys(made).length > 0 ? held / 1e6 : Number.NaN
}

async function readPages(): Promise<string[]> {
  const backend = await startProgram('--customers', String(customers))
  const pages: string[] = []
  let token: string | null = null
  do {
    const query: string = token === null ? '' : '&seekOperation=Next'
    const headers: Record<string, string> = token === null ? {} : { 'MS-ContinuationToken': token }
    const answer: Response = await fetch(`${backend.origin}/v1/customers?size=${pageSize}${query}`, {
      headers,
    })
    const text: string = await answer.text()
    pages.push(text)
    token = (JSON.parse(text) as { continuationToken?: string }).continuationToken ?? null
  } while (token !== null)
  await backend.end()
  return pages
}
