import { Globe, Server } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import { useLocation } from 'react-router'
import { simulated } from '../../config.ts'
import type { Cloud } from '../../contract/index.ts'
import { LanguageMenu } from '../../explanations/LanguageMenu.tsx'
import { useLanguageEntries } from '../../explanations/use-language-entries.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, servedClouds } from '../../paths.ts'
import { Logo } from '../../ui/Logo.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { TopBar } from '../../ui/TopBar.tsx'
import { PlainMark } from './PlainMark.tsx'
import { useAccountMenu } from './use-account-menu.tsx'

const cloudIcons = { global: Globe, '21vianet': Server }

/** The bar with what is true now: cloud, language, places. */
export function TopBarNow({ cloud, mark }: { cloud: Cloud; mark: ReactNode }) {
  const m = useMessages('shell')
  const words = useMessages('words')
  const { pathname } = useLocation()
  const { entries: languageEntries, problem } = useLanguageEntries()
  const account = useAccountMenu(cloud)
  const cloudEntries = servedClouds().map((choice) => ({
    key: choice,
    label: `${words.clouds[choice]} – ${m.cloud.notes[choice]}`,
    icon: cloudIcons[choice],
    current: choice === cloud,
    to: paths.home(choice),
  }))
  const helpAddress = paths.help(cloud, 'delegated-admin')

  return (
    <>
      <TopBar
        home={paths.home(cloud)}
        logo={<Logo name={m.productName} />}
        mark={simulated ? <Suspense fallback={<PlainMark />}>{mark ?? <PlainMark />}</Suspense> : null}
        places={[
          { to: paths.home(cloud), label: m.places.customers, current: pathname.includes('/customers') },
          { to: helpAddress, label: m.places.help, current: pathname.includes('/help/') },
        ]}
        placesLabel={m.places.label}
        menuLabel={m.menu.open}
        menuEntries={[...languageEntries, ...account.entries]}
        cloud={
          <Menu
            label={words.labelled(m.cloud.label, words.clouds[cloud])}
            words={words.clouds[cloud]}
            icon={cloudIcons[cloud]}
            look={cloud === '21vianet' ? 'ink' : 'outlined'}
            entries={cloudEntries}
          />
        }
        right={
          <>
            <LanguageMenu entries={languageEntries} />
            {account.menu}
          </>
        }
        inkLine={cloud === '21vianet'}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      {account.dialog}
    </>
  )
}
