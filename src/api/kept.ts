import { type Cloud, type Collection, type Customer, customer } from '../contract/index.ts'
import { keepList } from '../storage/kept-lists.ts'
import { readFollowUps, readRecord } from '../storage/receipts.ts'
import { confirmedUpgradeOf, openIntents, readIntent } from '../submission/index.ts'
import { account } from './account.ts'
import { formDraft } from './form-draft.ts'
import { keptListKey } from './kept-customers.ts'
import type { SubscriptionRef } from './subscriptions.ts'

// What reads and writes the database of this browser. Loaded by import() only, where there is something to read or keep.

/** The upgrades whose outcome is not known, oldest first. Empty where the browser keeps nothing. */
export function readOpenIntents(cloud: Cloud) {
  return openIntents(account(cloud)).catch(() => [])
}

/** The confirmed upgrade of a subscription; `null` where there is none, or the browser keeps nothing. */
export function readConfirmedUpgrade(cloud: Cloud, subscriptionId: string) {
  return confirmedUpgradeOf(account(cloud), subscriptionId).catch(() => null)
}

/** An intent, the accounts that need work, the reseller's own words; `null` where it is not in this browser. */
export async function readReceipt(cloud: Cloud, intentId: string) {
  const name = account(cloud)
  const intent = await readIntent(name, intentId)
  if (!intent) return null
  const [followUps, record] = await Promise.all([readFollowUps(name, intentId), readRecord(name, intentId)])
  return { intent, followUps, record }
}

/** What was typed into a form of a subscription; `null` where nothing was. */
export function readFormDraft(ref: SubscriptionRef, form: 'upgrade' | 'licenses') {
  return formDraft(ref, form).read()
}

/** Keeps the first page of the list for the next visit. */
export function keepCustomers(cloud: Cloud, { items, continuationToken }: Collection<Customer>) {
  const list = { items: items.map((one) => customer.encode(one)), continuationToken }
  return keepList(account(cloud), { key: keptListKey, keptAt: new Date().toISOString(), list })
}
