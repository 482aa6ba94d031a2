import type { Cloud } from '../../src/contract/index.ts'
import { collection, link, resource } from './bodies.ts'
import { isSoldIn, type Product, productById, productsOf } from './products.ts'
import { refusals } from './refusal.ts'

// Form of `uri`: "/{partner catalog guid}/Offers/{ID}" (sample of "Get an offer by ID", 2023).
const catalogue = '3c95518e-8c37-41e3-9627-0ca339200f53'

/** The offers of a country. 21Vianet sells in China only; the recorded call without a size returned all of them. */
export function offersBody(cloud: Cloud, country: string): Record<string, unknown> {
  const sold = productsOf(cloud).filter((product) => isSoldIn(product, country) && !isNewCommerce(product))
  return collection(
    sold.map((product) => offerBody(product, country)),
    { self: link(`/offers?country=${country}`) },
  )
}

/** One offer by id, in any case. Products of new commerce are no offers (error 2100). */
export function offerById(cloud: Cloud, id: string, country: string): Record<string, unknown> {
  const product = productById(cloud, id)
  if (product === null) throw refusals.notFound()
  if (isNewCommerce(product)) throw refusals.offerNotFound(id)
  return offerBody(product, country)
}

/** The offer object, as it stands in the offers and in an upgrade. Members: recorded superset of 2019. */
export function offerBody(product: Product, country: string): Record<string, unknown> {
  const { offerId, name, category } = product
  const locale = country === 'CN' ? 'zh-cn' : 'en-us'
  return resource(
    {
      id: offerId,
      name,
      description: product.description || name,
      minimumQuantity: product.minimumQuantity,
      maximumQuantity: product.maximumQuantity,
      rank: product.rank,
      uri: `/${catalogue}/Offers/${offerId}`,
      locale,
      country,
      category: resource({ ...category, locale, country }, 'OfferCategory'),
      ...limitOf(product),
      termUnitOfMeasure: 'Year',
      term: 1,
      prerequisiteOffers: product.prerequisiteOffers,
      isAddOn: product.prerequisiteOffers.length > 0,
      hasAddOns: product.concurrentLimit !== null || product.maximumQuantity > 300,
      isAvailableForPurchase: true,
      billing: product.billing,
      supportedBillingCycles: product.billingCycles,
      isAutoRenewable: !product.isTrial && product.billing === 'license',
      isInternal: false,
      isTrial: product.isTrial,
      conversionTargetOffers: [],
      partnerQualifications: ['none'],
      reselleeQualifications: [],
      resellerQualifications: [],
      product: {
        id: (product.skuIds[0] ?? offerId).toLowerCase(),
        name,
        unit: product.unitType,
      },
      unitType: product.unitType,
      links: {
        ...(product.learnMore === null ? {} : { learnMore: link(product.learnMore) }),
        self: link(`/offers/${offerId}?country=${country}`),
      },
    },
    'Offer',
  )
}

// Recorded 2019: Concurrent 2 for Business plans, Lifetime 1 for trials, None 0 for the others.
function limitOf({ concurrentLimit, isTrial }: Product) {
  if (isTrial) return { limitUnitOfMeasure: 'Lifetime', limit: 1 }
  if (concurrentLimit !== null) return { limitUnitOfMeasure: 'Concurrent', limit: concurrentLimit }
  return { limitUnitOfMeasure: 'None', limit: 0 }
}

function isNewCommerce({ offerId }: Product): boolean {
  return offerId.includes(':')
}
