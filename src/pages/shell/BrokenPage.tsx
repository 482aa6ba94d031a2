import { PageTitle } from '../../explanations/PageTitle.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { useCloudOnScreen } from './use-cloud-on-screen.ts'

/** Something in the console itself broke, cannot be loaded now, or belongs to a version that was replaced. */
export function BrokenPage({ error }: { error: unknown }) {
  const m = useMessages('shell')
  const words = useMessages('words')
  const cloud = useCloudOnScreen()
  const missing = isMissingFile(error)
  const { title, text } = !missing ? m.broken : navigator.onLine ? m.newVersion : m.notHereYet
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <ErrorState
        level={1}
        tone={missing ? 'neutral' : 'warn'}
        title={title}
        actions={
          <>
            <Button look="primary" onClick={() => location.reload()}>
              {missing ? m.newVersion.reload : m.broken.reload}
            </Button>
            <LinkButton to={paths.home(cloud)}>{m.broken.toCustomers}</LinkButton>
            {!missing && (
              <CopyButton
                text={detailsOf(error)}
                label={m.broken.copyDetails}
                copiedLabel={words.copied}
                size="normal"
              />
            )}
          </>
        }
      >
        <p>{text}</p>
        <p>{m.broken.upgradesAreSafe}</p>
      </ErrorState>
    </>
  )
}

// A chunk of the old version is gone from the host after a new one was deployed, or there is no network to load it.
function isMissingFile(error: unknown): boolean {
  return (
    error instanceof Error && /dynamically imported module|module script|preload CSS/i.test(error.message)
  )
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error)
}
