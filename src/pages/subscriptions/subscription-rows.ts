import { comparableId, type Subscription } from '../../contract/index.ts'

/** One line of the table: a subscription, or an add-on under the subscription it belongs to. */
export interface SubscriptionRow {
  /** Unique on the page, also where the service sends an id twice. */
  readonly key: string
  readonly subscription: Subscription
  readonly addOn: boolean
  /** What an add-on belongs to; `null` where the service does not show it. */
  readonly base: Subscription | null
}

/** The subscriptions in the order of the service, every add-on under its base; those without one stand at the end. */
export function rowsFrom(subscriptions: readonly Subscription[]): readonly SubscriptionRow[] {
  const bases: SubscriptionRow[] = []
  const addOns = new Map<string, SubscriptionRow[]>()
  subscriptions.forEach((subscription, position) => {
    const parent = comparableId(subscription.parentSubscriptionId)
    const row = { key: `${position}`, subscription, addOn: parent !== '', base: null }
    if (parent === '') bases.push(row)
    else if (!addOns.get(parent)?.push(row)) addOns.set(parent, [row])
  })
  const nested = bases.flatMap((base) => {
    const id = comparableId(base.subscription.id)
    const own = addOns.get(id) ?? []
    // Taken out, so that a base that comes twice does not show its add-ons twice.
    addOns.delete(id)
    return [base, ...own.map((addOn) => ({ ...addOn, base: base.subscription }))]
  })
  return [...nested, ...[...addOns.values()].flat()]
}
