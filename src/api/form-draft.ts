import { type Draft, dropDraft, keepDraft, readDraft } from '../storage/drafts.ts'
import { account } from './account.ts'
import type { SubscriptionRef } from './subscriptions.ts'

/** What a person has typed into a form of one subscription and not yet submitted. Nothing of it rejects. */
export interface FormDraft {
  readonly read: () => Promise<Draft | null>
  readonly keep: (fields: Draft) => Promise<void>
  readonly drop: () => Promise<void>
}

/** The place where a form keeps what was typed, over a reload and a new sign-in. */
export function formDraft(
  { cloud, customerId, subscriptionId }: SubscriptionRef,
  form: 'upgrade' | 'licenses',
): FormDraft {
  const name = account(cloud)
  const key = `${form}/${customerId}/${subscriptionId}`
  return {
    read: () => readDraft(name, key),
    keep: (fields) => keepDraft(name, key, fields),
    drop: () => dropDraft(name, key),
  }
}
