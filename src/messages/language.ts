/** The languages of the console, as they stand in `lang`. */
export const languages = ['en', 'ja', 'zh-Hans'] as const

export type Language = (typeof languages)[number]

/** Every language in its own words. */
export const languageNames: { readonly [language in Language]: string } = {
  en: 'English',
  ja: '日本語',
  'zh-Hans': '简体中文',
}

/** Whether a text names a language of the console, letter for letter. */
export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text)
}

/**
 * The first language of a reader's list that the console speaks, else English. Chinese in any script gets Simplified
 * Chinese: closer to its readers than English.
 */
export function languageFrom(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [primary] = tag.toLowerCase().split(/[-_]/)
    const found = languages.find((language) => language.split('-')[0] === primary)
    if (found) return found
  }
  return 'en'
}
