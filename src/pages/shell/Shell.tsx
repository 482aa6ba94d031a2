import { type ReactNode, useEffect } from 'react'
import { Outlet, ScrollRestoration, useLoaderData, useNavigation } from 'react-router'
import { simulated } from '../../config.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { Shell as Frame } from '../../ui/Shell.tsx'
import { KeyboardMap } from './KeyboardMap.tsx'
import { loadLaterParts } from './later-parts.ts'
import { OpenUpgrades } from './OpenUpgrades.tsx'
import { SessionNow } from './SessionNow.tsx'
import { StatusNow } from './StatusNow.tsx'
import { TopBarNow } from './TopBarNow.tsx'
import { useCloudOnScreen } from './use-cloud-on-screen.ts'
import { useTitleFocus } from './use-title-focus.ts'

// By then the first page has asked for what it needs.
const quietAfter = 2_000

/**
 * What stands around every page: bar, progress, unconfirmed upgrades, status line, keyboard map. It stands from the
 * first moment, before the first page has its data: a slow answer or a wait must never look like an empty window.
 * `mark`: what stands in place of the simulated mark, once it is loaded.
 */
export function Shell({ mark }: { mark?: ReactNode }) {
  const m = useMessages('shell')
  const cloud = useCloudOnScreen()
  const navigation = useNavigation()
  const begins = useLoaderData() === undefined
  useTitleFocus()
  useEffect(() => {
    if (begins) return
    const timer = setTimeout(loadLaterParts, quietAfter)
    return () => clearTimeout(timer)
  }, [begins])

  return (
    <>
      <Frame
        skipLabel={m.skipToContent}
        top={<TopBarNow cloud={cloud} mark={mark} />}
        progress={(begins || navigation.state !== 'idle') && <ProgressBar label={m.loadingPage} />}
        banner={
          <>
            {!simulated && <SessionNow />}
            <OpenUpgrades cloud={cloud} />
          </>
        }
        status={<StatusNow />}
      >
        <Outlet />
      </Frame>
      <KeyboardMap cloud={cloud} />
      <ScrollRestoration />
    </>
  )
}
