import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { isRed, type MutantName, mutantNames, mutants } from '../tests/submission/schedules/mutants.ts'
import { runSchedule } from '../tests/submission/schedules/run.ts'
import { safeWorlds, type WorldName, worldNames } from '../tests/submission/schedules/worlds.ts'
import { stop } from './flags.ts'

const usage = 'npm run simulate -- [--schedules N] [--first N] | --world W2 --seed N [--mutant E5]'

/** Seeds one thread tries. */
interface Share {
  readonly world: WorldName
  readonly mutant: MutantName | null
  readonly from: number
  readonly to: number
}

interface Found {
  schedules: number
  doubles: number
  lies: number
  leftOpen: number
  broken: number
  /** The first seed that shows something; `null` where none does. */
  first: number | null
}

if (isMainThread) await main()
else parentPort?.postMessage(tried(workerData as Share))

async function main(): Promise<void> {
  const { world, seed, mutant, schedules = '1000000', first = '1' } = flagsFrom()
  if (seed !== undefined) return tellOne(world ?? 'W1', Number(seed), mutant ?? null)
  const each = Math.ceil(whole('schedules', schedules) / safeWorlds.length)
  const start = whole('first', first)
  console.log(`The protocol of src/submission, ${each} schedules in each world, from seed ${start} on.`)
  let isBad = false
  for (const name of worldNames) {
    const found = await inParallel({ world: name, mutant: null, from: start, to: start + each })
    console.log(lineOf(name, found))
    isBad ||= safeWorlds.some((safe) => safe === name) && found.first !== null
  }
  console.log('\nWith one part taken out, until it is found out; in W2, where the service knows the id:')
  for (const name of mutantNames) {
    const found = await untilRed(name, start, each)
    console.log(
      `${name.padEnd(3)} ${found === null ? `not found out in ${each}` : `after ${found - start + 1} schedules: seed ${found}`}`,
    )
    isBad ||= found === null
  }
  process.exitCode = isBad ? 1 : 0
}

function tellOne(world: WorldName, seed: number, mutant: MutantName | null): void {
  const verdict = mutant === null ? runSchedule(seed, world) : mutants[mutant](seed, world)
  console.log(JSON.stringify({ world, seed, mutant, ...verdict }, null, 2))
  process.exitCode = isRed(verdict) ? 1 : 0
}

function lineOf(world: WorldName, { schedules, doubles, lies, leftOpen, broken, first }: Found): string {
  const seen = first === null ? '' : `, first seed ${first}`
  const note = safeWorlds.some((safe) => safe === world) ? '' : ' (nothing protects here: no client can)'
  return `${world}: ${schedules} schedules, ${doubles} doubles, ${lies} false statements, ${leftOpen} left open, ${broken} broken invariants${seen}${note}`
}

/** One thread for each processor; the seeds are dealt out in rows, so the outcome does not depend on how many there are. */
async function inParallel(share: Share): Promise<Found> {
  const { availableParallelism } = await import('node:os')
  const threads = Math.max(1, availableParallelism())
  const size = Math.ceil((share.to - share.from) / threads)
  const shares = Array.from({ length: threads }, (_, one) => ({
    ...share,
    from: share.from + one * size,
    to: Math.min(share.to, share.from + (one + 1) * size),
  }))
  return (await Promise.all(shares.map(inThread))).reduce(together)
}

function inThread(share: Share): Promise<Found> {
  return new Promise((found, failed) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share, execArgv: process.execArgv })
    worker.once('message', found)
    worker.once('error', failed)
  })
}

async function untilRed(mutant: MutantName, start: number, most: number): Promise<number | null> {
  const step = 20_000
  for (let from = start; from < start + most; from += step) {
    const to = Math.min(start + most, from + step)
    const { first } = await inParallel({ world: 'W2', mutant, from, to })
    if (first !== null) return first
  }
  return null
}

function tried({ world, mutant, from, to }: Share): Found {
  const found: Found = { schedules: 0, doubles: 0, lies: 0, leftOpen: 0, broken: 0, first: null }
  for (let seed = from; seed < to; seed += 1) {
    const verdict = mutant === null ? runSchedule(seed, world) : mutants[mutant](seed, world)
    found.schedules += 1
    if (!isRed(verdict)) continue
    found.first ??= seed
    found.doubles += verdict.doubles > 0 ? 1 : 0
    found.lies += verdict.lies > 0 ? 1 : 0
    found.leftOpen += verdict.leftOpen > 0 ? 1 : 0
    found.broken += verdict.broken.length > 0 ? 1 : 0
    if (mutant !== null) break
  }
  return found
}

function together(one: Found, other: Found): Found {
  return {
    schedules: one.schedules + other.schedules,
    doubles: one.doubles + other.doubles,
    lies: one.lies + other.lies,
    leftOpen: one.leftOpen + other.leftOpen,
    broken: one.broken + other.broken,
    first: one.first ?? other.first,
  }
}

function flagsFrom() {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      options: { world: text, seed: text, mutant: text, schedules: text, first: text },
    })
    return {
      ...values,
      world: nameFrom('world', worldNames, values.world),
      mutant: nameFrom('mutant', mutantNames, values.mutant),
    }
  } catch (error) {
    return stop(`${(error as Error).message.split('. ')[0]}. Use: ${usage}`)
  }
}

function nameFrom<T extends string>(
  flag: string,
  names: readonly T[],
  value: string | undefined,
): T | undefined {
  if (value === undefined) return undefined
  return (
    names.find((name) => name === value) ??
    stop(`--${flag} needs one of ${names.join(', ')}, not "${value}".`)
  )
}

function whole(flag: string, value: string): number {
  return /^[1-9]\d{0,8}$/.test(value)
    ? Number(value)
    : stop(`--${flag} needs a whole number, not "${value}".`)
}
