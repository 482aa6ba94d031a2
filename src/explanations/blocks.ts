import type { Assessment, ConditionVerdict, Plan } from '../eligibility/index.ts'

export type Block = Extract<ConditionVerdict, { readonly verdict: 'blocks' }>

/** One cause that blocks, with the targets it blocks. */
export interface BlockOfTargets {
  readonly block: Block
  readonly targets: readonly Plan[]
  /** Blocks every target: what a person has to solve before any upgrade. */
  readonly all: boolean
}

/** Everything that blocks, each cause once with its targets; what blocks every target stands first. */
export function blocksOf(assessment: Assessment): readonly BlockOfTargets[] {
  const found = new Map<string, { block: Block; targets: Plan[] }>()
  for (const { target, verdicts } of assessment.targets) {
    for (const block of verdicts.filter(isBlock)) {
      const key = JSON.stringify([block.condition, block.reason])
      const known = found.get(key)
      if (known) known.targets.push(target)
      else found.set(key, { block, targets: [target] })
    }
  }
  const blocks = [...found.values()].map((entry) => ({
    ...entry,
    all: entry.targets.length === assessment.targets.length,
  }))
  return [...blocks.filter(({ all }) => all), ...blocks.filter(({ all }) => !all)]
}

/** Whether a verdict stands in the way. */
export function isBlock(verdict: ConditionVerdict): verdict is Block {
  return verdict.verdict === 'blocks'
}
