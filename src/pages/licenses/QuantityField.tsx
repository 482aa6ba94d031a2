import { ArrowRight } from 'lucide-react'
import type { Ref } from 'react'
import type { Cloud } from '../../contract/index.ts'
import { licenseCountFrom } from '../../eligibility/index.ts'
import { errorText } from '../../messages/error-text.ts'
import { licenseCountText } from '../../messages/license-count-text.ts'
import { RichText } from '../../messages/RichText.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Inline } from '../../ui/Inline.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NumberTextField } from '../../ui/NumberTextField.tsx'
import type { LicenseFacts } from './use-license-facts.ts'

export interface QuantityFieldProps {
  cloud: Cloud
  facts: LicenseFacts
  planName: string
  /** As typed: it is never changed. */
  typed: string
  /** The service's own bounds are others than those we know. */
  isRefused: boolean
  /** Licenses to be removed, while that is asked back. */
  asksBack: number | null
  onChange: (typed: string) => void
  ref: Ref<HTMLInputElement>
}

/** The new total, what is wrong with it, and what follows from it. */
export function QuantityField(props: QuantityFieldProps) {
  const { facts, planName, typed, isRefused, asksBack, onChange, ref } = props
  const m = useMessages('quantity')
  const licenses = useMessages('licenses')
  const errors = useMessages('errors')
  const format = useFormat()
  const { bounds, assigned } = facts
  const today = facts.subscription.quantity
  const least = Math.max(bounds.minimum ?? 1, 1)
  const most = bounds.maximum
  const count = licenseCountFrom(typed, bounds)
  const wanted = 'value' in count ? count.value : null
  const refused = errorText(errors, { kind: 'refused', status: 400, code: '2002', description: null })
  const serverError = isRefused ? format.sentences(format.sentence(refused.title), refused.next) : undefined
  const error =
    'problem' in count
      ? licenseCountText(m, count.problem, { typed: typed.trim(), least, most })
      : serverError
  return (
    <>
      <NumberTextField
        ref={ref}
        label={m.label}
        labelNote={licenses.fieldNote}
        name="quantity"
        value={typed}
        onChange={onChange}
        error={error}
        hint={
          <>
            <p>{most === null ? m.allowedFrom(planName, least) : m.allowed(planName, least, most)}</p>
            {most === null && <p>{licenses.notPossible.noBounds}</p>}
            <p>
              {assigned === null || today === null
                ? m.assignedNotVisible
                : m.assigned(assigned, Math.max(0, today - assigned))}
            </p>
          </>
        }
        suffix={
          wanted !== null &&
          today !== null &&
          wanted !== today && (
            <Inline>
              <RichText of={m.before(today)} /> <Icon of={ArrowRight} /> <RichText of={m.after(wanted)} />
              <span>{m.change(wanted - today)}</span>
            </Inline>
          )
        }
      />
      {wanted !== null && assigned !== null && wanted < assigned && (
        <Notice tone="warn" title={m.warnings.belowAssigned.title(assigned)}>
          {m.warnings.belowAssigned.text(assigned - wanted)}
        </Notice>
      )}
      {wanted !== null && assigned === null && today !== null && wanted < today && (
        <Notice tone="warn" title={m.warnings.belowToday(today)} />
      )}
      {asksBack !== null && (
        <Notice
          tone="warn"
          announced
          title={licenses.decrease.title(asksBack)}
          actions={
            today !== null && <Button onClick={() => onChange(String(today))}>{licenses.reset}</Button>
          }
        >
          {licenses.decrease.text}
        </Notice>
      )}
    </>
  )
}
