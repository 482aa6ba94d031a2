import type { Subscription } from '../contract/index.ts'
import type { Intent } from './intent.ts'
import {
  type Answer,
  afterAnswer,
  afterAudit,
  afterReadBack,
  closed,
  nextLookInSeconds,
  sentAgain,
  type Witness,
} from './progress.ts'

/** What happens to an intent that stands in the journal. A page that is lost is no event: the journal says `sent`. */
export type IntentEvent =
  | { readonly kind: 'answered'; readonly answer: Answer; readonly at: Date }
  | { readonly kind: 'read'; readonly subscriptions: readonly Subscription[]; readonly at: Date }
  | { readonly kind: 'audited'; readonly witnesses: readonly Witness[] }
  | { readonly kind: 'send_again'; readonly correlationId: string; readonly at: Date }
  | { readonly kind: 'close' }

/** What has to be done now. `post` comes once for each send, and only from the step that wrote it down. */
export type IntentEffect =
  | { readonly kind: 'post'; readonly correlationId: string }
  | { readonly kind: 'look'; readonly inSeconds: number }

export interface Step {
  readonly intent: Intent
  readonly effects: readonly IntentEffect[]
}

/** The intent after an event, and what follows from it (reliability, 2.3). Pure: the journal runs it in one transaction. */
export function step(intent: Intent, event: IntentEvent): Step {
  const next = after(intent, event)
  if (event.kind === 'send_again' && next !== intent)
    return { intent: next, effects: [{ kind: 'post', correlationId: event.correlationId }] }
  const inSeconds = event.kind === 'answered' ? 0 : nextLookInSeconds(next)
  return { intent: next, effects: isLookedFor(next) ? [{ kind: 'look', inSeconds }] : [] }
}

/** Whether the subscriptions are still looked into: also after the wait, because something may come late. */
export function isLookedFor({ state }: Intent): boolean {
  return state === 'sent' || state === 'unknown' || state === 'not_visible'
}

function after(intent: Intent, event: IntentEvent): Intent {
  switch (event.kind) {
    case 'answered':
      return afterAnswer(intent, event.answer, event.at)
    case 'read':
      return afterReadBack(intent, event.subscriptions, event.at)
    case 'audited':
      return afterAudit(intent, event.witnesses)
    case 'send_again':
      return sentAgain(intent, event.correlationId, event.at)
    case 'close':
      return closed(intent)
  }
}
