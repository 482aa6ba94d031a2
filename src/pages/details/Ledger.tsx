import type { Subscription } from '../../contract/index.ts'
import { pageConditions } from '../../eligibility/index.ts'
import { NoTargetsReason } from '../../explanations/NoTargetsReason.tsx'
import { type Answer, RecheckButton } from '../../explanations/RecheckButton.tsx'
import { planOfRow } from '../../explanations/use-plan-title.ts'
import { useReasonTexts } from '../../explanations/use-reason-text.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { CustomerRef } from '../../paths.ts'
import { Inline } from '../../ui/Inline.tsx'
import { Section } from '../../ui/Section.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { CannotVerifyNote } from './CannotVerifyNote.tsx'
import { LedgerTable } from './LedgerTable.tsx'
import { LineReasonBox } from './LineReasonBox.tsx'
import { isInTable, type LedgerLine, type LineReason, type ledgerOf, withoutRepeats } from './ledger-lines.ts'

export interface LedgerProps {
  of: ReturnType<typeof ledgerOf>
  customer: CustomerRef
  subscription: Subscription
  /** When Partner Center answered; `null`: it did not. */
  answeredAt: Date | null
  onRecheck: () => Promise<readonly Answer[]>
}

/** Why, and why not: every target with every condition, what we predict and what Partner Center answers. */
export function Ledger({
  of: { assessment, lines },
  customer,
  subscription,
  answeredAt,
  onRecheck,
}: LedgerProps) {
  const m = useMessages('details').ledger
  const { server } = useMessages('verdicts')
  const format = useFormat()
  const textsOf = useReasonTexts({ customer, source: subscription })
  const beyond = lines.filter((line) => !isInTable(line)).length
  const textOf = (line: LedgerLine, { block, error }: LineReason) => {
    const texts = textsOf(planOfRow(line))
    return block ? texts.ofReason(block.reason) : error && texts.ofServer(error, subscription.status)
  }
  // What a person has to do is the same, though the sentence names another target.
  const told = withoutRepeats(lines, (line, reason) => {
    const text = textOf(line, reason)
    return JSON.stringify([text?.title, text?.who, text?.how, reason.error?.code])
  })

  function detail(line: LedgerLine) {
    const { reasons = [], repeated = [] } = told.get(line) ?? {}
    const titles = repeated.map((reason) => textOf(line, reason)?.title ?? '')
    const notes = [
      line.differs ? server.differs : null,
      line.server === 'not_named' ? server.notNamedNote : null,
      titles.length > 0 ? m.sameReasons(format.list(titles)) : null,
    ].filter((note) => note !== null)
    if (reasons.length === 0 && notes.length === 0) return null
    return (
      <Stack gap={2}>
        {reasons.map((reason) => (
          <LineReasonBox
            key={`${reason.block?.condition} ${reason.error?.code} ${reason.error?.description}`}
            of={reason}
            customer={customer}
            subscription={subscription}
            target={planOfRow(line)}
            recheck={<RecheckButton size="small" onRecheck={onRecheck} />}
          />
        ))}
        {notes.map((note) => (
          <Text key={note} kind="second">
            {note}
          </Text>
        ))}
      </Stack>
    )
  }

  return (
    <Section
      title={m.title}
      note={lines.length > 0 && m.caption(lines.length, pageConditions.length)}
      aside={
        <Inline>
          <Text kind="second" as="span">
            {answeredAt
              ? m.checkedAt(format.time(answeredAt), format.timeUtc(answeredAt))
              : m.serverNotReached}
          </Text>
          <RecheckAll onRecheck={onRecheck} />
        </Inline>
      }
    >
      <Stack gap={3}>
        <LedgerTable
          cloud={customer.cloud}
          lines={lines}
          detail={detail}
          empty={
            assessment.noTargets !== null && (
              <NoTargetsReason
                of={assessment.noTargets}
                place={{ customer, source: subscription }}
                baseId={subscription.parentSubscriptionId}
              />
            )
          }
        />
        {answeredAt && lines.length > 0 && (
          <Text kind="second">
            <Sentences>
              <span>{server.isFinal}</span>
              <span>{beyond > 0 ? m.beyondTable(beyond) : m.nothingBeyondTable}</span>
            </Sentences>
          </Text>
        )}
        <CannotVerifyNote lines={lines} customer={customer} subscription={subscription} />
      </Stack>
    </Section>
  )
}

function RecheckAll({ onRecheck }: Pick<LedgerProps, 'onRecheck'>) {
  const words = useMessages('words')
  return <RecheckButton look="soft" size="small" words={words.recheckAll} onRecheck={onRecheck} />
}
