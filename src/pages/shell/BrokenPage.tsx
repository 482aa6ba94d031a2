import { PageTitle } from '../../explanations/PageTitle.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { useCloudOnScreen } from './use-cloud-on-screen.ts'

/** Something in the console itself broke, or belongs to a version that was replaced. */
export function BrokenPage({ error }: { error: unknown }) {
  const m = useMessages('shell')
  const words = useMessages('words')
  const cloud = useCloudOnScreen()
  const replaced = isReplacedVersion(error)
  const title = replaced ? m.newVersion.title : m.broken.title
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <ErrorState
        level={1}
        tone={replaced ? 'neutral' : 'warn'}
        title={title}
        actions={
          <>
            <Button look="primary" onClick={() => location.reload()}>
              {replaced ? m.newVersion.reload : m.broken.reload}
            </Button>
            <LinkButton to={paths.home(cloud)}>{m.broken.toCustomers}</LinkButton>
            {!replaced && (
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
        <p>{replaced ? m.newVersion.text : m.broken.text}</p>
        <p>{m.broken.upgradesAreSafe}</p>
      </ErrorState>
    </>
  )
}

// A chunk of the old version is gone from the host after a new one was deployed.
function isReplacedVersion(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message)
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error)
}
