import { useMessages } from '../../messages/use-messages.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { KeyValueList } from '../../ui/KeyValueList.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

export interface KeyboardDialogProps {
  singleKeys: boolean
  onSingleKeys: (on: boolean) => void
  onClose: () => void
}

/** The map of the keys, and the switch for the single ones. */
export function KeyboardDialog({ singleKeys, onSingleKeys, onClose }: KeyboardDialogProps) {
  const m = useMessages('shell')
  const words = useMessages('words')
  const keys: readonly (readonly [string, readonly string[], string])[] = [
    ['search', ['/'], m.keys.search],
    ['map', ['?'], m.keys.map],
    ['customers', ['g', 'c'], m.keys.customers],
    ['help', ['g', 'h'], m.keys.help],
    ['close', [words.keys.escape], m.keys.closeOrBack],
    ['submit', [words.keys.control, words.keys.enter], m.keys.submitForm],
  ]
  return (
    <Dialog title={m.keys.title} closeLabel={words.close} onClose={onClose}>
      <Stack>
        <KeyValueList
          columns={1}
          items={keys.map(([key, strokes, what]) => ({
            key,
            label: strokes.map((stroke) => <Kbd key={stroke}>{stroke}</Kbd>),
            value: what,
          }))}
        />
        <label>
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => onSingleKeys(event.currentTarget.checked)}
          />{' '}
          {m.keys.singleKeys}
        </label>
        <Text kind="second">{m.keys.singleKeysNote}</Text>
      </Stack>
    </Dialog>
  )
}
