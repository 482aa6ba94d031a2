import { splitHidden } from './hidden-characters.ts'
import styles from './Name.module.css'

export interface NameProps {
  /** A name that others gave: a company, a person, a plan. */
  children: string
  /** Its language, so that kanji and hanzi get the right shapes. */
  lang?: string | undefined
  /** One line, cut with an ellipsis; the full name stays readable for screen readers and on hover. */
  clip?: boolean | undefined
}

/** A foreign name: kept apart from the text around it, with what cannot be seen made visible. */
export function Name({ children, lang, clip = false }: NameProps) {
  return (
    // Letters of another language are other letters: kept, they would move where the language comes later.
    <bdi
      key={lang}
      lang={lang}
      className={clip ? styles.clip : styles.name}
      title={clip ? children : undefined}
    >
      {splitHidden(children).map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity.
          <span key={index} className={styles.hidden} translate="no">
            {part.code}
          </span>
        ),
      )}
    </bdi>
  )
}
