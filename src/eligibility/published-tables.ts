import type { Cloud } from '../contract/index.ts'
import type { PlanId } from './plans.ts'

/** One published table of possible upgrades, with where it stands and what was decided in reading it. */
export interface PublishedTable {
  readonly cloud: Cloud
  readonly title: string
  /** Date of the page, ISO. */
  readonly date: string
  readonly upgrades: { readonly [source in PlanId]?: readonly PlanId[] }
}

/**
 * Source: "Add licenses or services to an existing subscription", Partner Center, table "Plan / Possible upgrades"
 * (text unchanged 2016-12 to 2020-05).
 */
const global: PublishedTable['upgrades'] = {
  business: ['business-premium', 'proplus', 'e3', 'e5'],
  'business-premium': ['e3', 'e5'],
  'business-essentials': ['business-premium', 'e1', 'e3', 'e5'],
}

/**
 * Footnote 1 of that table. Its mark stands on the Business Premium cell, so it replaces that one cell (decided
 * reading). The stricter reading, Business Premium India and nothing else, is `['business-premium-india']` in both
 * rows. Business Premium India has no row in the table: it has no upgrade.
 */
const indiaFootnote: PublishedTable['upgrades'] = {
  'business-india': ['business-premium-india', 'proplus', 'e3', 'e5'],
  'business-essentials-india': ['business-premium-india', 'e1', 'e3', 'e5'],
}

/**
 * Source: "Upgrade an existing customer subscription", Partner Center operated by 21Vianet, 2018-10-29. Its mark 1 has
 * no footnote: India plans are not sold there. Enterprise E5 does not stand in it.
 */
const operatedBy21Vianet: PublishedTable['upgrades'] = {
  business: ['business-premium', 'proplus', 'e3'],
  'business-premium': ['e3'],
  'business-essentials': ['business-premium', 'e1', 'e3'],
}

export const publishedTables: { readonly [cloud in Cloud]: PublishedTable } = {
  global: {
    cloud: 'global',
    title: 'Add licenses or services to an existing subscription',
    date: '2020-05-01',
    upgrades: { ...global, ...indiaFootnote },
  },
  '21vianet': {
    cloud: '21vianet',
    title: 'Upgrade an existing customer subscription',
    date: '2018-10-29',
    upgrades: operatedBy21Vianet,
  },
}

/** Target plans that the published table of a cloud names for a plan, in the table's order; none is a valid answer. */
export function publishedTargets(cloud: Cloud, source: PlanId): readonly PlanId[] {
  return publishedTables[cloud].upgrades[source] ?? []
}
