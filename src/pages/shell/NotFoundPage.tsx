import { PageTitle } from '../../explanations/PageTitle.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { useCloudOnScreen } from './use-cloud-on-screen.ts'

/** An address without a page. */
export function NotFoundPage() {
  const m = useMessages('shell')
  const cloud = useCloudOnScreen()
  return (
    <>
      <PageTitle>{m.notFound.title}</PageTitle>
      <ErrorState
        level={1}
        tone="neutral"
        title={m.notFound.title}
        actions={<LinkButton to={paths.home(cloud)}>{m.notFound.toCustomers}</LinkButton>}
      >
        {m.notFound.text}
      </ErrorState>
    </>
  )
}
