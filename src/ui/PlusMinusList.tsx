import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './PlusMinusList.module.css'

export interface PlusMinus {
  key: string
  kind: 'plus' | 'minus'
  text: ReactNode
}

export interface PlusMinusListProps {
  items: readonly PlusMinus[]
  /** Read before each gain: "Adds". */
  plusLabel: string
  /** Read before each loss: "Removes". */
  minusLabel: string
}

/** What is gained and what is lost. */
export function PlusMinusList({ items, plusLabel, minusLabel }: PlusMinusListProps) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.key} className={styles[item.kind]}>
          <Icon of={item.kind === 'plus' ? Plus : Minus} />
          <span>
            <span className="visually-hidden">{item.kind === 'plus' ? plusLabel : minusLabel} </span>
            {item.text}
          </span>
        </li>
      ))}
    </ul>
  )
}
