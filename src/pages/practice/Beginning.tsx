import { useMutation } from '@tanstack/react-query'
import { Link as LinkIcon } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { beginAfresh, type Watch } from '../../api/simulator.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Inline } from '../../ui/Inline.tsx'
import { NumberTextField } from '../../ui/NumberTextField.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { linkToRun, seedFrom } from './run-link.ts'

/** With which seed the simulated world began, a new beginning with this or another one, and a link to the same run. */
export function Beginning({ watch }: { watch: Watch }) {
  const m = useMessages('practice')
  const words = useMessages('words')
  const format = useFormat()
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setIsWrong] = useState(false)
  const beginning = useMutation({ mutationFn: beginAfresh, onSuccess: () => setTyped(null) })
  const shown = typed ?? String(watch.seed)

  function begin(event: FormEvent) {
    event.preventDefault()
    const seed = seedFrom(shown)
    setIsWrong(seed === null)
    if (seed !== null && !beginning.isPending) beginning.mutate(seed)
  }

  return (
    <form onSubmit={begin} noValidate>
      <Stack gap={2}>
        <NumberTextField
          label={m.seed.label}
          value={shown}
          onChange={setTyped}
          error={isWrong ? m.seed.wrong : undefined}
        />
        <Text kind="second">{format.sentences(m.seed.note, m.seed.linkNote)}</Text>
        <Inline>
          <Button type="submit" size="small">
            {m.afresh}
          </Button>
          <CopyButton
            text={() => linkToRun(new URL(location.href), watch)}
            label={m.seed.copyLink}
            copiedLabel={words.copied}
            icon={LinkIcon}
          />
        </Inline>
        <output>
          {beginning.isSuccess && (
            <Text as="span" kind="second">
              {m.begun}
            </Text>
          )}
          {beginning.isError && (
            <Text as="span" kind="second">
              {m.notDone}
            </Text>
          )}
        </output>
      </Stack>
    </form>
  )
}
