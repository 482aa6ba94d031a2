import * as cast from '../../mocks/cast.ts'
import type { Cloud } from '../../src/contract/index.ts'
import { type PlanId, planOf } from '../../src/eligibility/index.ts'

/**
 * The published tables of the two source pages, written down a second time from the pages themselves (India footnote in
 * the decided reading), in the names of the pages. A plan without a row has no targets.
 */
const published: { readonly [cloud in Cloud]: { readonly [source in PlanId]?: readonly string[] } } = {
  global: {
    business: [
      'Office 365 Business Premium',
      'Office 365 ProPlus',
      'Office 365 Enterprise E3',
      'Office 365 Enterprise E5',
    ],
    'business-premium': ['Office 365 Enterprise E3', 'Office 365 Enterprise E5'],
    'business-essentials': [
      'Office 365 Business Premium',
      'Office 365 Enterprise E1',
      'Office 365 Enterprise E3',
      'Office 365 Enterprise E5',
    ],
    'business-india': [
      'Office 365 Business Premium India',
      'Office 365 ProPlus',
      'Office 365 Enterprise E3',
      'Office 365 Enterprise E5',
    ],
    'business-essentials-india': [
      'Office 365 Business Premium India',
      'Office 365 Enterprise E1',
      'Office 365 Enterprise E3',
      'Office 365 Enterprise E5',
    ],
    'business-premium-india': [],
    proplus: [],
    e1: [],
    e3: [],
    e5: [],
  },
  '21vianet': {
    business: ['Office 365 Business Premium', 'Office 365 ProPlus', 'Office 365 Enterprise E3'],
    'business-premium': ['Office 365 Enterprise E3'],
    'business-essentials': [
      'Office 365 Business Premium',
      'Office 365 Enterprise E1',
      'Office 365 Enterprise E3',
    ],
    proplus: [],
    e1: [],
    e3: [],
  },
}

interface Undisturbed {
  readonly id: PlanId
  /** Name of the plan on the pages. */
  readonly source: string
  readonly customer: cast.Character
  readonly subscriptionId: string
  readonly targets: readonly string[]
}

/** For every plan of a cloud a customer whose subscription of it nothing stands in the way of. */
export const undisturbed: { readonly [cloud in Cloud]: readonly Undisturbed[] } = {
  global: [
    row('business', cast.wideWorldImporters, 'business'),
    row('business-premium', cast.adventureWorks, 'premium'),
    row('business-essentials', cast.tailspin, 'essentials'),
    row('business-india', cast.munnar, 'business'),
    row('business-essentials-india', cast.malabar, 'essentials'),
    row('business-premium-india', cast.deccan, 'premium'),
    row('proplus', cast.proseware, 'proplus'),
    row('e1', cast.lucerne, 'e1'),
    row('e3', cast.northwind, 'e3'),
    row('e5', cast.consolidated, 'e5'),
  ],
  '21vianet': [
    row('business', cast.beifeng, 'business'),
    row('business-premium', cast.lianhua, 'premium'),
    row('business-essentials', cast.xinghe, 'essentials'),
    row('proplus', cast.huaxia, 'proplus'),
    row('e1', cast.chengxin, 'e1'),
    row('e3', cast.huaxia, 'e3'),
  ],
}

function row<Key extends string>(id: PlanId, customer: cast.Character<Key>, key: Key): Undisturbed {
  return {
    id,
    source: planOf(id).name,
    customer,
    subscriptionId: customer.subscriptions[key].id,
    targets: published[customer.cloud][id] ?? [],
  }
}
