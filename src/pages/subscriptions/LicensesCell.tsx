import { RichText } from '../../messages/RichText.tsx'
import { useMessages } from '../../messages/use-messages.ts'

export interface LicensesCellProps {
  /** `null` where it cannot be seen for this subscription alone. */
  assigned: number | null
  /** `null` where the service sent no readable number. */
  total: number | null
}

/** Licenses assigned of all, or all alone. */
export function LicensesCell({ assigned, total }: LicensesCellProps) {
  const m = useMessages('subscriptions')
  if (total === null) return <>{m.totalUnknown}</>
  return <RichText of={assigned === null ? m.total(total) : m.assignedOfTotal(assigned, total)} />
}
