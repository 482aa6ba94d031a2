import { type ComponentType, lazy } from 'react'
import { type Area, loadMessages } from './areas.ts'
import { currentLanguage } from './current-language.ts'

/**
 * A part of a page that shows only when something happens, loaded with its texts when it is first drawn; `load` brings it
 * earlier. Where it cannot be had, `instead` is drawn; without that, drawing it fails as a page does.
 */
export function lazyPart<Props extends object>(
  areas: readonly Area[],
  part: () => Promise<ComponentType<Props>>,
  instead?: ComponentType<Props>,
) {
  const load = async () => {
    const [drawn] = await Promise.all([part(), loadMessages(currentLanguage(), areas)])
    return { default: drawn }
  }
  const drawn = instead === undefined ? load : () => load().catch(() => ({ default: instead }))
  return { Part: lazy(drawn), load }
}
