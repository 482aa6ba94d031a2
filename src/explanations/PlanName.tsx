import type { Cloud } from '../contract/index.ts'
import { Name } from '../ui/Name.tsx'
import { Text } from '../ui/Text.tsx'
import { type PlanLike, usePlanTitle } from './use-plan-title.ts'

export interface PlanNameProps {
  of: PlanLike
  cloud: Cloud
  /** Where the other names stand: under the name, beside it, or nowhere. */
  also?: 'under' | 'beside' | 'none' | undefined
}

/** A plan with its old and new names together: "Microsoft 365 Business Premium" of today is another product. */
export function PlanName({ of, cloud, also = 'beside' }: PlanNameProps) {
  const title = usePlanTitle(cloud)(of)
  if (title.also === null || also === 'none') return <Name>{title.name}</Name>
  return (
    <>
      <Name>{title.name}</Name>{' '}
      <Text kind="second" as={also === 'under' ? 'div' : 'span'}>
        {title.also}
      </Text>
    </>
  )
}
