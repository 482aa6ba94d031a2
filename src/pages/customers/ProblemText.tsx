import { PartnerCenterError } from '../../api/partner-center-error.ts'
import { errorText } from '../../messages/error-text.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Text } from '../../ui/Text.tsx'

/** Why a request brought nothing, in one line beside what was pressed. */
export function ProblemText({ error }: { error: Error }) {
  const m = useMessages('errors')
  const format = useFormat()
  const { kind, status, code, fault } =
    error instanceof PartnerCenterError
      ? error
      : { kind: 'unreadable' as const, status: 0, code: null, fault: null }
  const text = errorText(m, { kind, status, code, description: fault?.description ?? null })
  return (
    <div role="alert">
      <Text kind="second" as="span">
        <Sentences>
          <strong>{format.sentence(text.title)}</strong>
          {text.next}
        </Sentences>
      </Text>
    </div>
  )
}
