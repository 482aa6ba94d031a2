import { CloudOff, DoorClosed, type LucideIcon, PlugZap, Settings, ShieldAlert } from 'lucide-react'
import { openAgain, type StopReason } from '../../api/start-live.ts'
import { LanguageMenu } from '../../explanations/LanguageMenu.tsx'
import { PageTitle } from '../../explanations/PageTitle.tsx'
import { useLanguageEntries } from '../../explanations/use-language-entries.ts'
import { languageNames, languages } from '../../messages/language.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Logo } from '../../ui/Logo.tsx'
import { Shell } from '../../ui/Shell.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TopBar } from '../../ui/TopBar.tsx'
import { StoppedText } from './StoppedText.tsx'

const icons: { readonly [reason in StopReason]: LucideIcon } = {
  no_cloud: Settings,
  other_cloud: CloudOff,
  no_answer: PlugZap,
  no_gateway: Settings,
  no_sign_in: ShieldAlert,
  signed_out: DoorClosed,
}

/** The console does not start: what is so, who can change it, how. Nothing was asked of Partner Center. */
export function StoppedPage({ reason }: { reason: StopReason }) {
  const m = useMessages('stopped')
  const shell = useMessages('shell')
  const { language } = useLanguage()
  const { entries: choices, problem } = useLanguageEntries()
  const isChosen = reason === 'signed_out' || reason === 'other_cloud'

  return (
    <Shell
      skipLabel={shell.skipToContent}
      top={
        <TopBar
          logo={<Logo name={shell.productName} />}
          places={[]}
          placesLabel={shell.places.label}
          menuLabel={shell.menu.open}
          menuEntries={choices}
          cloud={null}
          right={<LanguageMenu entries={choices} />}
        />
      }
    >
      {problem !== null && <p role="alert">{problem}</p>}
      <PageTitle>{m[reason].title}</PageTitle>
      <ErrorState
        level={1}
        tone={isChosen ? 'neutral' : 'warn'}
        icon={icons[reason]}
        title={m[reason].title}
        actions={
          <Button look="primary" onClick={() => (isChosen ? location.assign('/') : openAgain())}>
            {m[reason].action}
          </Button>
        }
      >
        <StoppedText reason={reason} language={language} />
        {/* Whoever sets a host up may read another language than its visitors. */}
        {reason === 'no_cloud' &&
          languages
            .filter((other) => other !== language)
            .map((other) => (
              <section key={other} lang={other}>
                <Stack gap={2}>
                  <h2>{languageNames[other]}</h2>
                  <StoppedText reason={reason} language={other} />
                </Stack>
              </section>
            ))}
      </ErrorState>
    </Shell>
  )
}
