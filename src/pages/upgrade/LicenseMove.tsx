import { Link } from 'react-router'
import type { Cloud } from '../../contract/index.ts'
import type { OfferedTarget } from '../../eligibility/index.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Section } from '../../ui/Section.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

interface LicenseMoveProps {
  cloud: Cloud
  target: OfferedTarget | null
  assigned: number | null
}

/** How the users' licenses come to the new plan: with the upgrade, or by hand afterwards, and why. */
export function LicenseMove({ cloud, target, assigned }: LicenseMoveProps) {
  const m = useMessages('upgrade')
  const format = useFormat()
  if (!target?.way) return null
  if (target.way.upgradeType === 'upgrade_with_license_transfer') {
    const { title, text, usersText } = m.move.withTransfer
    return (
      <Section title={m.move.title}>
        <Stack gap={1}>
          <Mark kind="passes">{title}</Mark>
          <Text kind="second">{assigned === null ? text : usersText(assigned)}</Text>
          <Text kind="second">{m.move.exclusionsLost}</Text>
        </Stack>
      </Section>
    )
  }
  const topic = cloud === '21vianet' ? 'admin-center-21vianet' : 'license-reassignment'
  return (
    <Section title={m.move.title}>
      <Stack gap={1}>
        <Mark kind="followUp">{m.move.byHand.title}</Mark>
        <Text kind="second">{format.sentences(m.move.byHand.why, m.move.byHand.text)}</Text>
        <Text kind="second">
          <Sentences>
            {m.move.byHand.where[cloud]}
            <Link to={paths.help(cloud, topic)}>{m.move.learnMore}</Link>
          </Sentences>
        </Text>
      </Stack>
    </Section>
  )
}
