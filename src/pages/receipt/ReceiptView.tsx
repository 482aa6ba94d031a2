import { PageTitle } from '../../explanations/PageTitle.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import type { FollowUpRow, RecordRow } from '../../storage/database.ts'
import { type Intent, isOpen } from '../../submission/index.ts'
import { Stack } from '../../ui/Stack.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import { AffectedAccounts } from './AffectedAccounts.tsx'
import { Closed } from './Closed.tsx'
import { NotConfirmed } from './NotConfirmed.tsx'
import { NotConfirmedSide } from './NotConfirmedSide.tsx'
import { NotSent } from './NotSent.tsx'
import { OnlyAFact } from './OnlyAFact.tsx'
import { ReceiptFacts } from './ReceiptFacts.tsx'
import { ReceiptHeader } from './ReceiptHeader.tsx'
import { Refused } from './Refused.tsx'
import { useReceiptNames } from './use-receipt-names.ts'
import { WhatHappened } from './WhatHappened.tsx'

interface ReceiptViewProps {
  receipt: { intent: Intent; followUps: FollowUpRow | null; record: RecordRow | null }
}

/** One receipt. Its outcomes are kept apart: done, done with follow-up, refused, not confirmed yet. */
export function ReceiptView({ receipt: { intent, followUps, record } }: ReceiptViewProps) {
  const m = useMessages('receipt')
  const names = useReceiptNames(intent)
  const title =
    intent.state === 'confirmed' ? m.titles.confirmed(names.target.name) : m.titles.open(names.target.name)
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <ReceiptHeader intent={intent} names={names} title={title} />
      <TwoColumn
        sideLabel={m.facts.title}
        side={
          <Stack>
            {isOpen(intent) && <NotConfirmedSide intent={intent} />}
            <ReceiptFacts intent={intent} names={names} record={record} />
          </Stack>
        }
      >
        <Stack>
          {isOpen(intent) && <NotConfirmed known={intent} names={names} />}
          {intent.state === 'confirmed' && <OnlyAFact intent={intent} names={names} />}
          {intent.state === 'confirmed' && <AffectedAccounts intent={intent} followUps={followUps} />}
          {intent.state === 'refused' && <Refused intent={intent} />}
          {intent.state === 'not_sent' && <NotSent intent={intent} />}
          {intent.state === 'closed' && <Closed intent={intent} />}
          <WhatHappened intent={intent} />
        </Stack>
      </TwoColumn>
    </>
  )
}
