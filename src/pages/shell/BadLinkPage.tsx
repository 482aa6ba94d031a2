import { Unlink } from 'lucide-react'
import { PageTitle } from '../../explanations/PageTitle.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { type BadLink, paths } from '../../paths.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { useCloudOnScreen } from './use-cloud-on-screen.ts'

/** An address that names something that cannot exist. */
export function BadLinkPage({ link }: { link: BadLink }) {
  const m = useMessages('shell')
  const format = useFormat()
  const cloud = useCloudOnScreen()
  const part = link.part === 'cloud' ? m.badLink.cloud : m.badLink.id
  return (
    <>
      <PageTitle>{m.badLink.title}</PageTitle>
      <ErrorState
        level={1}
        tone="neutral"
        icon={Unlink}
        title={m.badLink.title}
        actions={<LinkButton to={paths.home(cloud)}>{m.notFound.toCustomers}</LinkButton>}
      >
        {/* Long rubbish in an address must not become a long page. */}
        <p>{part(link.text.slice(0, 80))}</p>
        <p>{format.sentences(m.badLink.nothingSent, m.badLink.whatToDo)}</p>
      </ErrorState>
    </>
  )
}
