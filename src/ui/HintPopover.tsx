import { Info } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { HintPanel } from './HintPanel.tsx'
import styles from './HintPopover.module.css'
import { Icon } from './Icon.tsx'
import { InfoDisc } from './InfoDisc.tsx'
import { useHint } from './use-hint.ts'

export interface HintPopoverProps {
  /** action: filled disc, there is something to do. reason: ring and quieter words, there is something to know. */
  kind: 'action' | 'reason'
  /** Accessible name of the button; begins with `words` where there are words. */
  label: string
  /** The visible words beside the ring, such as "Why not?". */
  words?: string | undefined
  /** The first line of the popover, and its accessible name. */
  title: string
  note?: ReactNode
  /** What it tells: HintItem rows, paragraphs, links. Drawn only while it is open. */
  children?: ReactNode
  /** Buttons and links at the foot. */
  actions?: ReactNode
  closeLabel: string
}

/** The information icon after a plan name: a button whose popover tells what is possible, or why not. */
export function HintPopover(props: HintPopoverProps) {
  const { kind, label, words, title, note, children, actions, closeLabel } = props
  const { open, root, button, popover, rootEvents, buttonEvents, dismiss } = useHint()
  const id = useId()

  return (
    // The handlers only watch where pointer and focus are; the button inside is the control.
    <span ref={root} className={styles.hint} {...rootEvents}>
      <button
        ref={button}
        type="button"
        className={classes(styles.button, styles[kind])}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        {...buttonEvents}
      >
        {kind === 'action' ? <InfoDisc /> : <Icon of={Info} />}
        {words !== undefined && <span>{words}</span>}
      </button>
      {open && (
        <HintPanel
          id={id}
          box={popover}
          anchor={button}
          title={title}
          note={note}
          actions={actions}
          closeLabel={closeLabel}
          onClose={dismiss}
        >
          {children}
        </HintPanel>
      )}
    </span>
  )
}
