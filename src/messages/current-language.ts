import type { Language } from './language.ts'

let shown: Language = 'en'

/** The language on the screen, for code outside of components: the loaders of the routes. */
export function currentLanguage(): Language {
  return shown
}

/** Names the language on the screen to loaders, screen readers and style sheets. Boot calls it once, then the provider. */
export function showLanguage(language: Language): void {
  shown = language
  document.documentElement.lang = language
}
