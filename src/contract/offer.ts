import { type Codec, count, type Decoded, flag, object, optionalList, text } from './codec.ts'
import { attributes, link } from './link.ts'
import { withId } from './with-id.ts'

const members = object({
  id: text,
  name: text,
  description: text,
  /** Bounds of one subscription, in licenses. They stand on the offer, not on the subscription. */
  minimumQuantity: count,
  maximumQuantity: count,
  rank: count,
  uri: text,
  locale: text,
  country: text,
  category: object({ id: text, name: text, rank: count, locale: text, country: text, attributes }),
  limitUnitOfMeasure: text,
  limit: count,
  termUnitOfMeasure: text,
  term: count,
  prerequisiteOffers: optionalList(text),
  isAddOn: flag,
  hasAddOns: flag,
  isAvailableForPurchase: flag,
  billing: text,
  supportedBillingCycles: optionalList(text),
  isAutoRenewable: flag,
  isInternal: flag,
  isTrial: flag,
  upgradeTargetOffers: optionalList(text),
  conversionTargetOffers: optionalList(text),
  product: object({ id: text, name: text, unit: text }),
  unitType: text,
  links: object({ learnMore: link, self: link }),
  attributes,
})

/** An offer: what the console calls a plan. Source: developer/offer-resources (2023-10-23). */
export type Offer = NonNullable<Decoded<typeof members>> & { readonly id: string }

export const offer: Codec<Offer | null> = withId(members)
