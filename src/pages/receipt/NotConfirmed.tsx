import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { RefreshCw } from 'lucide-react'
import { closeIntent, lookAgain, readBackQuery } from '../../api/read-back.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { type Intent, nextLookInSeconds, settleMs } from '../../submission/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { Inline } from '../../ui/Inline.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { useNow } from '../../ui/use-now.ts'
import { RefusalReasons } from './RefusalReasons.tsx'
import { SendAgain } from './SendAgain.tsx'
import type { ReceiptNames } from './use-receipt-names.ts'

/** The answer did not come, or proves nothing: what we know, what goes on by itself, when we look next. */
export function NotConfirmed({ known, names }: { known: Intent; names: ReceiptNames }) {
  const m = useMessages('receipt')
  const words = useMessages('words')
  const format = useFormat()
  const queryClient = useQueryClient()
  const { data: intent, dataUpdatedAt, isFetching } = useQuery(readBackQuery(queryClient, known))
  const look = useMutation({ mutationFn: () => lookAgain(queryClient, known) })
  const close = useMutation({ mutationFn: () => closeIntent(queryClient, known) })
  const now = useNow(true)

  const wasRefused = intent.sends.at(-1)?.outcome?.startsWith('refused_by_') === true
  const looking = isFetching || look.isPending
  const settled = intent.state === 'not_visible'
  const elapsed = Math.min(settleMs, Math.max(0, now - new Date(intent.settleUntil).getTime() + settleMs))
  const nextLook = Math.max(0, Math.ceil((dataUpdatedAt - now) / 1000) + nextLookInSeconds(intent))
  return (
    <Card>
      <CardPart title={settled ? m.notVisible.lead : m.notConfirmed.lead}>
        <Stack>
          <Text kind="quiet">{settled ? m.notVisible.text : m.notConfirmed.text}</Text>
          <Progress
            label={m.notConfirmed.looking}
            value={elapsed}
            max={settleMs}
            note={m.notConfirmed.progress(
              format.duration(Math.floor(elapsed / 1000)),
              format.duration(settleMs / 1000),
            )}
          />
          <Inline>
            <Button
              icon={RefreshCw}
              onClick={() => look.mutate()}
              pending={look.isPending ? words.checking : undefined}
            >
              {m.notConfirmed.lookNow}
            </Button>
            {settled && (
              <Button onClick={() => close.mutate()} pending={close.isPending ? words.checking : undefined}>
                {m.notVisible.close}
              </Button>
            )}
            {settled && <Text kind="second">{m.notVisible.closeNote}</Text>}
            <Text kind="second" as="span">
              {format.sentences(
                intent.readBack &&
                  m.notConfirmed.lastLookNotVisible(format.time(new Date(intent.readBack.at))),
                !settled && !looking && m.notConfirmed.nextLookIn(nextLook),
              )}
            </Text>
          </Inline>
        </Stack>
      </CardPart>
      {wasRefused && (
        <CardPart>
          <Text kind="second">{m.notConfirmed.refused(format.hourMinute(new Date(intent.settleUntil)))}</Text>
        </CardPart>
      )}
      {wasRefused && <RefusalReasons intent={intent} />}
      {settled && <SendAgain intent={intent} customer={names.customer} />}
    </Card>
  )
}
