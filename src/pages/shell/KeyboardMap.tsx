import { Suspense, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Cloud } from '../../contract/index.ts'
import { paths } from '../../paths.ts'
import { keepPreference, readPreference } from '../../storage/preferences.ts'
import { keyboardDialog } from './later-parts.ts'
import { useKeys } from './use-keys.ts'

/** The single keys of every page, and the map of them behind `?`. */
export function KeyboardMap({ cloud }: { cloud: Cloud }) {
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

  function switchSingleKeys(on: boolean) {
    setSingleKeys(on)
    keepPreference('singleKeys', on ? 'on' : 'off')
  }
  return (
    open && (
      <Suspense>
        <keyboardDialog.Part
          singleKeys={singleKeys}
          onSingleKeys={switchSingleKeys}
          onClose={() => setOpen(false)}
        />
      </Suspense>
    )
  )
}
