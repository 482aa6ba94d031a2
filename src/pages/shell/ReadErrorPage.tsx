import { Timer, WifiOff } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useRevalidator } from 'react-router'
import type { PartnerCenterError } from '../../api/partner-center-error.ts'
import { signInAgain } from '../../api/sign-out.ts'
import { onTraffic, trafficNow } from '../../api/traffic.ts'
import { simulated } from '../../config.ts'
import { PageTitle } from '../../explanations/PageTitle.tsx'
import { errorText } from '../../messages/error-text.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useCloudOnScreen } from './use-cloud-on-screen.ts'

/** What a page needs could not be read: what, since when, who does what next, and the id a support request needs. */
export function ReadErrorPage({ error }: { error: PartnerCenterError }) {
  const m = useMessages('errors')
  const words = useMessages('words')
  const format = useFormat()
  const cloud = useCloudOnScreen()
  const { revalidate, state } = useRevalidator()
  const { heldUntil } = useSyncExternalStore(onTraffic, trafficNow)
  const now = useNow(heldUntil !== null)

  const { description } = error
  const text = errorText(m, error)
  const wait = heldUntil === null ? null : Math.max(0, Math.ceil((heldUntil - now) / 1000))
  return (
    <>
      <PageTitle>{text.title}</PageTitle>
      <ErrorState
        level={1}
        tone="warn"
        icon={error.kind === 'offline' ? WifiOff : error.kind === 'throttled' ? Timer : undefined}
        title={text.title}
        correlation={
          error.correlationId
            ? {
                label: m.forSupport,
                id: error.correlationId,
                copyLabel: words.copy,
                copiedLabel: words.copied,
              }
            : undefined
        }
        actions={
          error.kind === 'simulator_missing' ? (
            <Button look="primary" onClick={() => location.reload()}>
              {m.reload}
            </Button>
          ) : error.kind === 'signed_out' && !simulated ? (
            <Button look="primary" onClick={signInAgain}>
              {m.signInAgain}
            </Button>
          ) : (
            <>
              <Button
                look="primary"
                onClick={() => void revalidate()}
                pending={state === 'loading' ? words.loading : undefined}
                disabledReason={wait === null ? undefined : m.opensAgainIn(wait)}
              >
                {words.tryAgain}
              </Button>
              <LinkButton to={paths.home(cloud)}>{m.toCustomers}</LinkButton>
            </>
          )
        }
      >
        <p>{format.sentences(text.what, m.since(format.time(error.at)))}</p>
        <p>{text.next}</p>
        {description !== null && <p>{m.partnerCentersOwnWords(description.slice(0, 1024))}</p>}
      </ErrorState>
    </>
  )
}
