import type { PartnerCenterError } from '../../api/partner-center-error.ts'
import { errorText } from '../../messages/error-text.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Id } from '../../ui/Id.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Partner Center did not accept the change: why, who acts, and the id a support request needs. */
export function Refused({ error }: { error: PartnerCenterError }) {
  const m = useMessages('licenses')
  const errors = useMessages('errors')
  const words = useMessages('words')
  const { description } = error
  const text = errorText(errors, error)
  return (
    <Notice tone="bad" announced title={text.title}>
      <p>{text.what}</p>
      <p>{m.refused.nothingChanged}</p>
      <p>{text.next}</p>
      {description !== null && <p>{errors.partnerCentersOwnWords(description.slice(0, 1024))}</p>}
      {error.correlationId && (
        <p>
          {errors.forSupport}{' '}
          <Id
            value={error.correlationId}
            copyLabel={words.copyNamed(words.correlationId)}
            copiedLabel={words.copied}
          />
        </p>
      )}
    </Notice>
  )
}
