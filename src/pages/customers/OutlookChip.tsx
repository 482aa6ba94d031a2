import type { Cloud, Collection, Subscription } from '../../contract/index.ts'
import { outlooksFrom } from '../../explanations/outlooks.ts'
import { UpgradableChip } from '../../explanations/UpgradableChip.tsx'
import { CannotVerifyChip } from './CannotVerifyChip.tsx'

export interface OutlookChipProps {
  cloud: Cloud
  subscriptions: Collection<Subscription>
  /** Delegated admin privileges; `null`: not known. */
  granted: boolean | null
}

/** How many of a customer's subscriptions can be upgraded, as the rules predict. */
export function OutlookChip({ cloud, subscriptions: { items, unreadable }, granted }: OutlookChipProps) {
  const { possible, total } = outlooksFrom(cloud, items, granted)
  // Without the rights a chip would promise what nobody has looked at; nor can a row be counted that nobody can read.
  const unknown = (granted === null ? possible : 0) + unreadable.length
  if (unknown > 0 && (granted === null || possible === 0))
    return <CannotVerifyChip some={[unknown, total + unreadable.length]} />
  return <UpgradableChip of={{ possible, total: total + unreadable.length }} />
}
