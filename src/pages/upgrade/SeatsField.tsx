import type { Cloud } from '../../contract/index.ts'
import { licenseCountFrom, type OfferedTarget } from '../../eligibility/index.ts'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { licenseCountText } from '../../messages/license-count-text.ts'
import { RichText } from '../../messages/RichText.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Notice } from '../../ui/Notice.tsx'
import { NumberTextField } from '../../ui/NumberTextField.tsx'
import { Section } from '../../ui/Section.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { boundsOf } from './upgrade-draft.ts'
import type { UpgradeFactsOnScreen } from './use-upgrade-facts.ts'

interface SeatsFieldProps {
  cloud: Cloud
  facts: UpgradeFactsOnScreen
  target: OfferedTarget | null
  seats: string
  onChange: (seats: string) => void
}

/** The number of licenses, as typed. What is wrong is said at once; nothing typed is changed. */
export function SeatsField({ cloud, facts, target, seats, onChange }: SeatsFieldProps) {
  const m = useMessages('quantity')
  const format = useFormat()
  const planTitle = usePlanTitle(cloud)
  const bounds = boundsOf(target)
  const count = licenseCountFrom(seats, bounds)
  const value = 'value' in count ? count.value : null
  const today = facts.subscription.quantity
  const least = bounds.minimum ?? 1
  const plan = target && planTitle({ offerId: target.offer.id, offerName: target.offer.name }).name
  const allowed =
    plan === null
      ? null
      : bounds.maximum === null
        ? m.allowedFrom(plan, least)
        : m.allowed(plan, least, bounds.maximum)
  const { assigned } = facts
  return (
    <Section title={m.label}>
      <Stack gap={3}>
        <NumberTextField
          label={m.label}
          hideLabel
          name="seats"
          value={seats}
          onChange={onChange}
          hint={format.sentences(
            assigned === null
              ? m.assignedNotVisible
              : m.assigned(assigned, Math.max(0, (today ?? 0) - assigned)),
            allowed,
          )}
          error={
            'problem' in count
              ? licenseCountText(m, count.problem, { typed: seats, least, most: bounds.maximum })
              : undefined
          }
          suffix={
            value !== null &&
            today !== null && (
              <>
                <RichText of={m.before(today)} /> → <RichText of={m.after(value)} />
              </>
            )
          }
        />
        {value !== null && assigned !== null && value < assigned && (
          <Notice tone="warn" title={m.warnings.belowAssigned.title(assigned)}>
            {m.warnings.belowAssigned.text(assigned - value)}
          </Notice>
        )}
        {value !== null && today !== null && value < today && (assigned === null || value >= assigned) && (
          <Notice tone="warn">{m.warnings.belowToday(today)}</Notice>
        )}
      </Stack>
    </Section>
  )
}
