import { Menu as MenuIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Menu } from './Menu.tsx'
import type { MenuEntry } from './MenuItem.tsx'
import styles from './TopBar.module.css'

export interface Place {
  to: string
  label: string
  current: boolean
}

export interface TopBarProps {
  /** Where the product mark leads; nowhere where there is no other page. */
  home?: string | undefined
  /** A Logo. */
  logo: ReactNode
  /** The simulated mark: beside the logo, and a line of its own below 640 px. */
  mark?: ReactNode
  places: readonly Place[]
  /** Accessible name of the places. */
  placesLabel: string
  /** Accessible name of the button that opens the places below 640 px. */
  menuLabel: string
  /** More lines of that menu: what of the right slots hides below 640 px. */
  menuEntries?: readonly MenuEntry[] | undefined
  /** Always visible. */
  cloud: ReactNode
  /** Language, role: hidden below 640 px, so give them in menuEntries too. */
  right?: ReactNode
  /** The 3 px line of the 21Vianet cloud. */
  inkLine?: boolean | undefined
}

/** The one bar of the shell: left name, simulated mark and places, right cloud and language. */
export function TopBar(props: TopBarProps) {
  const { home, logo, mark, places, placesLabel, menuLabel, menuEntries = [], cloud, right } = props
  const entries = places.map((place) => ({ ...place, key: place.to }))
  return (
    <header className={styles.bar} data-ink-line={props.inkLine ? '' : undefined}>
      <div className={styles.inner}>
        {home === undefined ? (
          <span className={styles.home}>{logo}</span>
        ) : (
          <Link to={home} className={styles.home}>
            {logo}
          </Link>
        )}
        {mark && <div className={styles.mark}>{mark}</div>}
        <nav className={styles.places} aria-label={placesLabel}>
          {places.map((place) => (
            <Link
              key={place.to}
              to={place.to}
              className={styles.place}
              aria-current={place.current ? 'page' : undefined}
            >
              {place.label}
            </Link>
          ))}
        </nav>
        <div className={styles.space} />
        <div className={styles.cloud}>{cloud}</div>
        {right && <div className={styles.right}>{right}</div>}
        <nav className={styles.menu} aria-label={menuLabel}>
          <Menu label={menuLabel} icon={MenuIcon} entries={[...entries, ...menuEntries]} />
        </nav>
      </div>
    </header>
  )
}
