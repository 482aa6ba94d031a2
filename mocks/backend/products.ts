import { type Cloud, sameId } from '../../src/contract/index.ts'
import { offerIdIn, otherProducts, plans } from '../../src/eligibility/index.ts'
import { planDescriptions } from './plan-descriptions.ts'

/** Something Partner Center sells, as far as its offers and the tenant's licenses tell of it. */
export interface Product {
  readonly offerId: string
  readonly name: string
  readonly description: string
  readonly rank: number
  readonly category: { readonly id: string; readonly name: string; readonly rank: number }
  /** Product ids in the tenant's licenses; the second is that of a plan sold directly by Microsoft. */
  readonly skuIds: readonly string[]
  readonly skuPartNumber: string
  readonly servicePlans: readonly string[]
  readonly minimumQuantity: number
  readonly maximumQuantity: number
  readonly concurrentLimit: number | null
  readonly billing: 'license' | 'usage'
  readonly unitType: string
  readonly billingCycles: readonly string[]
  readonly isTrial: boolean
  /** Offers one of which it must be added to; empty for a base product. */
  readonly prerequisiteOffers: readonly string[]
  readonly learnMore: string | null
  /** Countries in which only this product of its family is sold; `null`: everywhere in its cloud. */
  readonly onlyIn: string | null
}

const smallBusiness = { id: 'SmallBusiness_Key', name: 'Small Business', rank: 30 }
const enterprise = { id: 'Enterprise_Key', name: 'Enterprise', rank: 20 }
const trialCategory = { id: 'Trial_Key', name: 'Trial', rank: 80 }

const base = {
  description: '',
  rank: 300,
  category: enterprise,
  minimumQuantity: 1,
  maximumQuantity: 10_000_000,
  concurrentLimit: null,
  billing: 'license',
  unitType: 'Licenses',
  billingCycles: ['annual', 'monthly'],
  isTrial: false,
  prerequisiteOffers: [],
  learnMore: null,
  onlyIn: null,
} as const

/** Ids of products that no plan of the tables is; invented where no public source names them. */
export const extraOfferIds = {
  extraFileStorage: '53FC25CA-6C8B-5B0D-9C3E-0F8B7E1D4A66',
  // Trials are bounded to 25..25 licenses (recorded 2019); the id is invented.
  e3Trial: '7C1A6C4B-45D4-5E1B-8B4E-6C6B1F3A9D12',
  // "Get a subscription by ID", sample, 2023.
  azure: 'MS-AZR-0145P',
  // subscription-resources, 2023: form of an offer id in new commerce.
  newCommerceBusinessBasic: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
} as const

/** Everything a cloud sells. India plans are sold in India only and never by 21Vianet; Azure not by 21Vianet. */
export function productsOf(cloud: Cloud): readonly Product[] {
  return catalogues[cloud]
}

/** The product with an offer id, whatever its case; `null` for one we know nothing of. */
export function productById(cloud: Cloud, offerId: string): Product | null {
  return byId[cloud].get(offerId.toLowerCase()) ?? null
}

/** Whether a plan of the tables, and not something else, is sold under this offer id. */
export function isSoldIn(product: Product, country: string): boolean {
  if (product.onlyIn !== null) return product.onlyIn === country
  return country !== 'IN' || !indiaReplaces.includes(product.name)
}

// India has its own three Business plans (domain facts: offers are scoped by country).
const indiaReplaces = ['Office 365 Business', 'Office 365 Business Essentials', 'Office 365 Business Premium']

const catalogues: { readonly [cloud in Cloud]: readonly Product[] } = {
  global: [...planProducts('global'), ...others(), addOn('global'), trial(), azure(), newCommerce()],
  '21vianet': [...planProducts('21vianet'), ...others(), addOn('21vianet')],
}

const byId: { readonly [cloud in Cloud]: ReadonlyMap<string, Product> } = {
  global: new Map(catalogues.global.map((product) => [product.offerId.toLowerCase(), product])),
  '21vianet': new Map(catalogues['21vianet'].map((product) => [product.offerId.toLowerCase(), product])),
}

function planProducts(cloud: Cloud): readonly Product[] {
  return plans.flatMap((plan) => {
    const offerId = offerIdIn(cloud, plan)
    if (offerId === null) return []
    const details = planDescriptions.get(plan.id)
    const india = plan.id.endsWith('-india')
    return [
      {
        ...base,
        offerId,
        name: plan.name,
        description: details?.description ?? '',
        rank: details?.rank ?? base.rank,
        category: plan.maximumQuantity <= 300 ? smallBusiness : enterprise,
        skuIds: plan.skuIds,
        skuPartNumber: plan.skuPartNumber,
        servicePlans: plan.servicePlans,
        minimumQuantity: plan.minimumQuantity,
        maximumQuantity: plan.maximumQuantity,
        concurrentLimit: plan.concurrentLimit,
        billingCycles: plan.billingCycles,
        learnMore: details?.learnMore ?? null,
        onlyIn: india ? 'IN' : null,
      },
    ]
  })
}

function others(): readonly Product[] {
  return otherProducts.map(({ name, offerId, servicePlans }) => ({
    ...base,
    offerId,
    name,
    skuIds: [offerId.replace(/^.{8}/, '0B5E5C0D')],
    skuPartNumber: name.toUpperCase().replace(/\W+/g, '_').replace(/_$/, ''),
    servicePlans,
  }))
}

function addOn(cloud: Cloud): Product {
  // Recorded 2019: every plan of the tables but ProPlus has this add-on among its own.
  const bases = planProducts(cloud).filter(({ skuPartNumber }) => skuPartNumber !== 'OFFICESUBSCRIPTION')
  return {
    ...base,
    offerId: extraOfferIds.extraFileStorage,
    name: 'Office 365 Extra File Storage',
    skuIds: ['99049C9C-6011-4908-BF17-15F496E6519D'],
    skuPartNumber: 'SHAREPOINTSTORAGE',
    servicePlans: [],
    unitType: 'Gigabytes',
    prerequisiteOffers: bases.map(({ offerId }) => offerId),
  }
}

function trial(): Product {
  const e3 = planProducts('global').find(({ skuPartNumber }) => skuPartNumber === 'ENTERPRISEPACK')
  return {
    ...base,
    offerId: extraOfferIds.e3Trial,
    name: 'Office 365 Enterprise E3 Trial',
    category: trialCategory,
    skuIds: e3?.skuIds ?? [],
    skuPartNumber: 'ENTERPRISEPACK',
    servicePlans: e3?.servicePlans ?? [],
    minimumQuantity: 25,
    maximumQuantity: 25,
    billingCycles: ['none'],
    isTrial: true,
  }
}

function azure(): Product {
  return {
    ...base,
    offerId: extraOfferIds.azure,
    name: 'Microsoft Azure',
    skuIds: [],
    skuPartNumber: '',
    servicePlans: [],
    billing: 'usage',
    unitType: 'Usage-based',
    billingCycles: ['none'],
  }
}

// Not among the offers of the old catalogue: its ids belong to products and SKUs.
function newCommerce(): Product {
  const basic = planProducts('global').find(
    ({ skuPartNumber }) => skuPartNumber === 'O365_BUSINESS_ESSENTIALS',
  )
  return {
    ...base,
    offerId: extraOfferIds.newCommerceBusinessBasic,
    name: 'Microsoft 365 Business Basic',
    skuIds: basic?.skuIds ?? [],
    skuPartNumber: 'O365_BUSINESS_ESSENTIALS',
    servicePlans: basic?.servicePlans ?? [],
    maximumQuantity: 300,
  }
}

/** Whether two offer ids name the same product. */
export function isProduct(offerId: string, product: Product): boolean {
  return sameId(offerId, product.offerId)
}
