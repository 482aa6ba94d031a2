import { Languages } from 'lucide-react'
import { languageNames } from '../messages/language.ts'
import { useLanguage, useMessages } from '../messages/use-messages.ts'
import { Menu } from '../ui/Menu.tsx'
import type { MenuEntry } from '../ui/MenuItem.tsx'

/** The menu of the languages, named after the one on the screen. */
export function LanguageMenu({ entries }: { entries: readonly MenuEntry[] }) {
  const m = useMessages('shell')
  const words = useMessages('words')
  const name = languageNames[useLanguage().language]
  return (
    <Menu label={words.labelled(m.language.label, name)} words={name} icon={Languages} entries={entries} />
  )
}
