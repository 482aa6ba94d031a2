import { createContext, use } from 'react'
import type { Language } from './language.ts'

export interface LanguageChoice {
  readonly language: Language
  /** Loads every text on the screen in the new language, then switches at once. Rejects if a text cannot be loaded. */
  readonly setLanguage: (language: Language) => Promise<void>
}

export const LanguageContext = createContext<LanguageChoice | null>(null)

/** The language on the screen, and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext)
  if (!choice) throw new Error('useLanguage needs a MessagesProvider above it')
  return choice
}
