import { Link } from 'react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import type { FollowUpRow } from '../../storage/database.ts'
import type { Intent } from '../../submission/index.ts'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { AccountTable } from './AccountTable.tsx'

interface AffectedAccountsProps {
  intent: Intent
  followUps: FollowUpRow | null
}

/** The source page's last step: the accounts and services that need work after an upgrade that was done. */
export function AffectedAccounts({ intent, followUps }: AffectedAccountsProps) {
  const m = useMessages('receipt')
  const accounts = followUps?.licenseErrors ?? []
  const help = intent.cloud === '21vianet' ? 'admin-center-21vianet' : 'license-reassignment'
  return (
    <Section
      title={m.followUp.title}
      note={accounts.length > 0 ? m.followUp.lead(accounts.length) : undefined}
      aside={<Link to={paths.help(intent.cloud, help)}>{m.followUp.learnMore}</Link>}
    >
      <Stack>
        {intent.followUpCount === null && (
          <Notice tone="warn" title={m.followUp.notKnown.title}>
            {m.followUp.notKnown.text(intent.cloud)}
          </Notice>
        )}
        {intent.upgradeType !== 'upgrade_with_license_transfer' && (
          <Notice tone="warn" title={m.followUp.byHand.title}>
            {m.followUp.byHand.text(intent.cloud)}
          </Notice>
        )}
        {accounts.length > 0 && <AccountTable cloud={intent.cloud} accounts={accounts} />}
        {accounts.length === 0 &&
          intent.followUpCount === 0 &&
          intent.upgradeType === 'upgrade_with_license_transfer' && (
            <Card>
              <CardPart>
                <Text>{m.confirmed.nothingElse}</Text>
              </CardPart>
            </Card>
          )}
        {accounts.length > 0 && <Text kind="second">{m.followUp.keptHere}</Text>}
      </Stack>
    </Section>
  )
}
