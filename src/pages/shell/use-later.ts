import { useEffect, useState } from 'react'
import { type Area, loadMessages } from '../../messages/areas.ts'
import { useLanguage } from '../../messages/use-messages.ts'

/**
 * A part of the frame that few visits need: it loads with its texts when it is first wanted. `null` until it is there;
 * `'missing'` where it could not be had. `wish` counts how often it was wanted, 0 for not now: each new wish tries again
 * what is missing.
 */
export function useLater<T extends object>(
  wish: number,
  area: Area,
  load: () => Promise<T>,
): T | null | 'missing' {
  const { language } = useLanguage()
  const [part, setPart] = useState<T | null | 'missing'>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once wanted, a new language loads with all that is shown.
  useEffect(() => {
    if (wish === 0 || (part !== null && part !== 'missing')) return
    Promise.all([load(), loadMessages(language, [area])]).then(
      ([loaded]) => setPart(loaded),
      () => setPart('missing'),
    )
  }, [wish])
  return wish > 0 ? part : null
}
