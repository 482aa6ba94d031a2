import { useMemo } from 'react'
import { type Format, formatFor } from './format.ts'
import { useLanguage } from './language-context.ts'

/** Numbers, dates, lists and names of countries in the language and time zone of the reader. */
export function useFormat(): Format {
  const { language } = useLanguage()
  return useMemo(() => formatFor(language), [language])
}
