import { useMessages } from '../../messages/use-messages.ts'
import { Chip } from '../../ui/Chip.tsx'
import { markIcons } from '../../ui/mark-kinds.ts'

export interface CannotVerifyChipProps {
  /** How many of how many subscriptions; left out where it is all of them. */
  some?: readonly [unknown: number, total: number] | undefined
}

/** Nothing can be promised for this customer from here. */
export function CannotVerifyChip({ some }: CannotVerifyChipProps) {
  const { chip } = useMessages('customers')
  return (
    <Chip tone="dashed" icon={markIcons.cannotVerify}>
      {some ? chip.cannotVerifySome(...some) : chip.cannotVerify}
    </Chip>
  )
}
