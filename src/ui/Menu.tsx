import { ChevronDown, type LucideIcon } from 'lucide-react'
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import styles from './Menu.module.css'
import { type MenuEntry, MenuItem } from './MenuItem.tsx'

export interface MenuProps {
  /** Accessible name of the button; begins with `words` where they are shown. */
  label: string
  /** The visible words; without them the button is an icon alone. */
  words?: ReactNode
  icon?: LucideIcon | undefined
  look?: 'outlined' | 'plain' | 'ink' | undefined
  entries: readonly MenuEntry[]
}

/** A button that opens a short list of links or choices; Esc and leaving it close it. A choice among one is only shown. */
export function Menu(props: MenuProps) {
  const { label, words, icon, look = 'plain', entries } = props
  if (words === undefined || entries.length !== 1 || !entries[0]?.current) return <MenuButton {...props} />
  return (
    <span className={classes(styles.button, styles[look])}>
      {icon && <Icon of={icon} />}
      <span className="visually-hidden">{label}</span>
      <span className={styles.words} aria-hidden="true">
        {words}
      </span>
    </span>
  )
}

function MenuButton({ label, words, icon, look = 'plain', entries }: MenuProps) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    function onPointerDown(event: Event) {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointerDown, true)
    return () => document.removeEventListener('pointerdown', onPointerDown, true)
  }, [open])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }

  function onBlur(event: FocusEvent) {
    const next = event.relatedTarget
    if (next instanceof Node && !root.current?.contains(next)) setOpen(false)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Esc and the focus are watched, for button and list.
    <div ref={root} className={styles.menu} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={classes(styles.button, styles[look])}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon && <Icon of={icon} />}
        {words !== undefined && (
          <>
            <span className={styles.words}>{words}</span>
            <span className={styles.chevron}>
              <Icon of={ChevronDown} />
            </span>
          </>
        )}
      </button>
      {open && (
        <ul id={id} className={styles.list}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.key}
              entry={entry}
              onDone={() => {
                setOpen(false)
                button.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
