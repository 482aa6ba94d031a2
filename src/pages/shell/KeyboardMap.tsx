import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Cloud } from '../../contract/index.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import { keepPreference, readPreference } from '../../storage/preferences.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { KeyValueList } from '../../ui/KeyValueList.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { useKeys } from './use-keys.ts'

/** The single keys of every page, and the map of them behind `?`. */
export function KeyboardMap({ cloud }: { cloud: Cloud }) {
  const m = useMessages('shell')
  const words = useMessages('words')
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const [singleKeys, setSingleKeys] = useState(() => readPreference('singleKeys') !== 'off')

  const actions = useMemo(
    () => ({
      '?': () => setOpen(true),
      '/': () => document.querySelector<HTMLInputElement>('main input[type=search]')?.focus(),
      'g c': () => void navigate(paths.home(cloud)),
      'g h': () => void navigate(paths.help(cloud, 'delegated-admin')),
    }),
    [navigate, cloud],
  )
  useKeys(actions, singleKeys)

  if (!open) return null
  const keys: readonly (readonly [string, readonly string[], string])[] = [
    ['search', ['/'], m.keys.search],
    ['map', ['?'], m.keys.map],
    ['customers', ['g', 'c'], m.keys.customers],
    ['help', ['g', 'h'], m.keys.help],
    ['close', [words.keys.escape], m.keys.closeOrBack],
    ['submit', [words.keys.control, words.keys.enter], m.keys.submitForm],
  ]
  return (
    <Dialog title={m.keys.title} closeLabel={words.close} onClose={() => setOpen(false)}>
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
            onChange={(event) => {
              setSingleKeys(event.currentTarget.checked)
              keepPreference('singleKeys', event.currentTarget.checked ? 'on' : 'off')
            }}
          />{' '}
          {m.keys.singleKeys}
        </label>
        <Text kind="second">{m.keys.singleKeysNote}</Text>
      </Stack>
    </Dialog>
  )
}
