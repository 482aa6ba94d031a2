import { classes } from './classes.ts'
import styles from './Skeleton.module.css'

export interface SkeletonProps {
  /** line: one line of text; chip: the 132 px place of a chip; block: a card. */
  kind?: 'line' | 'chip' | 'block' | undefined
  /** A share of the width, so that neighbours do not look ruled. */
  share?: 'short' | 'half' | 'long' | undefined
}

/** A grey shape in the place of what is being loaded, silent for screen readers. */
export function Skeleton({ kind = 'line', share = 'long' }: SkeletonProps) {
  return <span aria-hidden="true" className={classes(styles.skeleton, styles[kind], styles[share])} />
}
