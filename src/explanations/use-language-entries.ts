import { Languages } from 'lucide-react'
import { useState } from 'react'
import { languageNames, languages } from '../messages/language.ts'
import { useLanguage, useMessages } from '../messages/use-messages.ts'
import type { MenuEntry } from '../ui/MenuItem.tsx'

/** The languages as lines of a menu, and the sentence for one whose texts could not be loaded. */
export function useLanguageEntries(): {
  readonly entries: readonly MenuEntry[]
  readonly problem: string | null
} {
  const m = useMessages('shell')
  const { language, setLanguage } = useLanguage()
  const [problem, setProblem] = useState<string | null>(null)
  const entries = languages.map((choice) => ({
    key: choice,
    label: languageNames[choice],
    lang: choice,
    icon: Languages,
    current: choice === language,
    onSelect: () => {
      setProblem(null)
      setLanguage(choice).catch(() => setProblem(m.language.notLoaded))
    },
  }))
  return { entries, problem }
}
