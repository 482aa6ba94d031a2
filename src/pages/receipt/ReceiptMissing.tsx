import type { Cloud } from '../../contract/index.ts'
import { PageTitle } from '../../explanations/PageTitle.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'

/** A receipt of another browser, or of before its data was cleared. */
export function ReceiptMissing({ cloud }: { cloud: Cloud }) {
  const m = useMessages('receipt')
  const shell = useMessages('shell')
  const format = useFormat()
  return (
    <>
      <PageTitle>{m.missing.title}</PageTitle>
      <ErrorState
        level={1}
        tone="neutral"
        title={m.missing.title}
        actions={<LinkButton to={paths.home(cloud)}>{shell.notFound.toCustomers}</LinkButton>}
      >
        {format.sentences(m.missing.text, m.missing.next)}
      </ErrorState>
    </>
  )
}
