import { useMessages } from '../../messages/use-messages.ts'
import { Id } from '../../ui/Id.tsx'

export interface IdFieldProps {
  of: string
  /** What the id is of: names the copy button. */
  name: string
  short?: boolean | undefined
}

/** An id of the subscription, to be copied. */
export function IdField({ of, name, short }: IdFieldProps) {
  const words = useMessages('words')
  return <Id value={of} short={short} copyLabel={words.copyNamed(name)} copiedLabel={words.copied} />
}
