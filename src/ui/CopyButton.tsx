import { Check, Copy, type LucideIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import buttonStyles from './Button.module.css'
import type { ButtonSize } from './Button.tsx'
import styles from './CopyButton.module.css'
import { classes } from './classes.ts'
import { copyText } from './copy-text.ts'
import { Icon } from './Icon.tsx'

export interface CopyButtonProps {
  /** What is copied; a function is asked when the button is pressed. */
  text: string | (() => string)
  /** "Copy", or for the icon alone the full name: "Copy subscription ID". */
  label: string
  /** "Copied": stands in the button's place for two seconds. */
  copiedLabel: string
  iconOnly?: boolean | undefined
  look?: 'second' | 'soft' | undefined
  size?: ButtonSize | undefined
  icon?: LucideIcon | undefined
}

/** Copies text and says so where it was pressed. */
export function CopyButton(props: CopyButtonProps) {
  const { text, label, copiedLabel, iconOnly = false, look = 'second', size = 'small', icon = Copy } = props
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])

  async function copy() {
    setCopied(await copyText(typeof text === 'string' ? text : text()))
  }

  return (
    <span className={styles.place}>
      <button
        type="button"
        className={
          iconOnly
            ? classes(styles.icon, copied && styles.copied)
            : classes(
                buttonStyles.button,
                buttonStyles[size],
                buttonStyles[look],
                copied && buttonStyles.done,
              )
        }
        title={iconOnly ? label : undefined}
        onClick={copy}
      >
        <Icon of={copied ? Check : icon} />
        {iconOnly ? (
          <span className="visually-hidden">{label}</span>
        ) : (
          <span className={buttonStyles.words}>
            <span className={copied ? buttonStyles.keepsWidth : undefined} aria-hidden={copied || undefined}>
              {label}
            </span>
            {copied && <span>{copiedLabel}</span>}
          </span>
        )}
      </button>
      {iconOnly && copied && (
        <span aria-hidden="true" className={styles.word}>
          {copiedLabel}
        </span>
      )}
      <output className="visually-hidden">{copied ? copiedLabel : ''}</output>
    </span>
  )
}
