import { ChevronDown, type LucideIcon } from 'lucide-react'
import { useId } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import styles from './SelectMenu.module.css'

export interface SelectOption {
  value: string
  label: string
  /** The language of the label, where it is not the page's. */
  lang?: string | undefined
}

export interface SelectMenuProps {
  label: string
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean | undefined
  value: string
  options: readonly SelectOption[]
  onChange: (value: string) => void
  icon?: LucideIcon | undefined
  /** outlined stands in a tool bar, plain in the top bar, ink is the 21Vianet mark. */
  look?: 'outlined' | 'plain' | 'ink' | undefined
}

/** A native select with its label inside of the frame: "Rights any". */
export function SelectMenu(props: SelectMenuProps) {
  const { label, hideLabel = false, value, options, onChange, icon, look = 'outlined' } = props
  const id = useId()
  return (
    <span className={classes(styles.frame, styles[look])}>
      {icon && <Icon of={icon} />}
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      <span className={styles.chevron}>
        <Icon of={ChevronDown} />
      </span>
    </span>
  )
}
