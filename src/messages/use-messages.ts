import { type Area, type AreaMessages, messagesOf } from './areas.ts'
import { useLanguage } from './language-context.ts'

export { useLanguage } from './language-context.ts'

/** The texts of an area in the language on the screen. Throws where the route has not loaded the area. */
export function useMessages<A extends Area>(area: A): AreaMessages[A] {
  return messagesOf(useLanguage().language, area)
}
