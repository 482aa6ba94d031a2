/** What it will cost, as a labelled estimate. Pure. */
export * from './billing-period.ts'
export * from './estimate.ts'
export * from './price.ts'
export * from './price-list.ts'
export * from './rounding.ts'
