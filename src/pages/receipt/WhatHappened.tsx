import { FileText, Search, Send, Unplug } from 'lucide-react'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { Intent } from '../../submission/index.ts'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { Timeline, type TimelineEntry } from '../../ui/Timeline.tsx'

/** What happened, in order: written down, submitted, answered or not, looked for. */
export function WhatHappened({ intent }: { intent: Intent }) {
  const m = useMessages('receipt')
  const words = useMessages('words')
  const format = useFormat()
  const time = (iso: string) => format.time(new Date(iso))
  const entries: TimelineEntry[] = [
    { key: 'written', icon: FileText, tone: 'ok', time: time(intent.createdAt), text: m.log.journal },
  ]
  for (const send of intent.sends) {
    entries.push({
      key: `sent ${send.correlationId}`,
      icon: Send,
      time: time(send.startedAt),
      text: m.log.sent,
    })
    if (send.endedAt && send.outcome) {
      entries.push({
        key: `answered ${send.correlationId}`,
        icon: Unplug,
        tone: send.outcome === 'done' ? 'ok' : 'warn',
        time: time(send.endedAt),
        text: m.log.answers[send.outcome],
      })
    }
  }
  if (intent.readBack) {
    entries.push({
      key: 'looked',
      icon: Search,
      tone: intent.readBack.newSubscriptionId ? 'ok' : 'neutral',
      time: time(intent.readBack.at),
      text: words.labelled(
        m.log.looked(intent.readBack.looks),
        intent.readBack.newSubscriptionId ? m.log.seen : m.log.notVisible,
      ),
    })
  }
  return (
    <Card>
      <CardPart title={m.log.title}>
        <Timeline entries={entries} />
      </CardPart>
    </Card>
  )
}
