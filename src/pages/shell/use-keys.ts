import { useEffect, useRef } from 'react'

/** What single keys do. Keys are letter by letter as typed: "?", "/", "g c". */
export type KeyActions = { readonly [keys: string]: () => void }

/**
 * Single-key shortcuts, ignored in fields, while an input method converts, and with Ctrl, Alt or Meta. Two keys pressed
 * within a second make a sequence. `enabled` false switches them off (WCAG 2.1.4).
 */
export function useKeys(actions: KeyActions, enabled: boolean): void {
  const before = useRef({ key: '', at: 0 })
  useEffect(() => {
    if (!enabled) return
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target))
        return
      const { key: first, at } = before.current
      const sequence = event.timeStamp - at < 1000 ? `${first} ${event.key}` : ''
      before.current = { key: event.key, at: event.timeStamp }
      const action = actions[sequence] ?? actions[event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [actions, enabled])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))
  )
}
