import { useMessages } from '../messages/use-messages.ts'
import { Chip } from '../ui/Chip.tsx'
import { markIcons } from '../ui/mark-kinds.ts'
import type { Outlooks } from './outlooks.ts'

export interface UpgradableChipProps {
  of: Pick<Outlooks, 'possible' | 'total'>
}

/** "1 of 4 upgradable", as predicted: the only colour in a normal row. */
export function UpgradableChip({ of: { possible, total } }: UpgradableChipProps) {
  const { chip } = useMessages('customers')
  if (total === 0)
    return (
      <Chip tone="neutral" icon={markIcons.none}>
        {chip.noSubscriptions}
      </Chip>
    )
  return possible === 0 ? (
    <Chip tone="neutral" icon={markIcons.none}>
      {chip.noneUpgradable(total)}
    </Chip>
  ) : (
    <Chip tone="accent" icon={markIcons.upgradable}>
      {chip.upgradable(possible, total)}
    </Chip>
  )
}
