import { PartnerCenterError } from '../../api/partner-center-error.ts'
import { errorText } from '../../messages/error-text.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Text } from '../../ui/Text.tsx'

/** Why a request brought nothing, in one line beside what was pressed. */
export function ProblemSentences({ error }: { error: Error }) {
  const m = useMessages('errors')
  const format = useFormat()
  const unreadable = { kind: 'unreadable', status: 0, code: null, description: null } as const
  const text = errorText(m, error instanceof PartnerCenterError ? error : unreadable)
  return (
    <Text kind="second" as="span">
      <Sentences>
        <strong>{format.sentence(text.title)}</strong>
        {text.next}
      </Sentences>
    </Text>
  )
}
