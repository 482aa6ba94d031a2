import type { SubjectName } from './builds.ts'
import { median } from './lines.ts'
import { firstCustomer, type Stage } from './stage.ts'
import { open, type Visit, visitFrom } from './visit.ts'

/** The first and the second visit of a person who was never here. */
export interface Start {
  readonly cold: Visit
  readonly warm: Visit
}

export type Starts = { readonly [name in SubjectName]?: readonly Start[] }

/** Starts each subject so many times, in turn, so that a noisy minute meets all of them. */
export async function measureStarts(
  stage: Stage,
  subjects: readonly SubjectName[],
  runs: number,
): Promise<Starts> {
  const starts: { [name in SubjectName]?: Start[] } = {}
  for (let run = 0; run < runs; run += 1)
    for (const name of subjects) {
      const start = await startOnce(stage, name)
      starts[name] = [...(starts[name] ?? []), start]
    }
  return starts
}

async function startOnce({ browser, addressOf }: Stage, name: SubjectName): Promise<Start> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } })
  const once = async () => {
    const visiting = await open(context, addressOf(name), firstCustomer)
    const visit = await visitFrom(visiting)
    await visiting.page.close()
    return visit
  }
  const start = { cold: await once(), warm: await once() }
  await context.close()
  return start
}

type Figure = Exclude<keyof Visit, 'asked'>

/** The median of one figure; `NaN` where the subject was not started. */
export function medianOf(starts: Starts, name: SubjectName, when: keyof Start, figure: Figure): number {
  return median((starts[name] ?? []).map((start) => start[when][figure]))
}

/** What was asked for before the list could be read, in the first cold start. */
export function askedBy(starts: Starts, name: SubjectName): readonly string[] {
  return starts[name]?.[0]?.cold.asked ?? []
}
