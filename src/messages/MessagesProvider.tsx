import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { loadWantedMessages } from './areas.ts'
import { showLanguage } from './current-language.ts'
import type { Language } from './language.ts'
import { LanguageContext } from './language-context.ts'

export interface MessagesProviderProps {
  initialLanguage: Language
  /** Called when a person has chosen a language, after the switch: to keep the choice. */
  onChange?: ((language: Language) => void) | undefined
  children?: ReactNode
}

/** Gives every component below it its texts. A switch of language mounts nothing anew, so nothing typed is lost. */
export function MessagesProvider({ initialLanguage, onChange, children }: MessagesProviderProps) {
  const [language, setShown] = useState(initialLanguage)
  const latestChoice = useRef(0)

  useEffect(() => showLanguage(language), [language])

  const setLanguage = useCallback(
    async (next: Language) => {
      latestChoice.current += 1
      const choice = latestChoice.current
      await loadWantedMessages(next)
      // Whoever chose again meanwhile wants only the last choice.
      if (choice !== latestChoice.current) return
      showLanguage(next)
      setShown(next)
      onChange?.(next)
    },
    [onChange],
  )

  const choice = useMemo(() => ({ language, setLanguage }), [language, setLanguage])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}
