/** A product outside the published tables whose services can stand in the way of an upgrade. */
export interface OtherProduct {
  readonly name: string
  /** Invented, replaceable: no public source for these was found. */
  readonly offerId: string
  readonly servicePlans: readonly string[]
}

/** Service plan names: "Product names and service plan identifiers for licensing", 2019-04-15. */
export const otherProducts: readonly OtherProduct[] = [
  { name: 'Power BI Pro', offerId: '5ABF639C-1FAA-5D73-9071-BF9F6E22E0C8', servicePlans: ['BI_AZURE_P2'] },
  {
    name: 'Exchange Online (Plan 1)',
    offerId: 'B663FEE1-5535-50AE-9EE8-B018B9761E83',
    servicePlans: ['EXCHANGE_S_STANDARD'],
  },
  {
    name: 'Exchange Online (Plan 2)',
    offerId: '75DD5806-649B-507D-97FF-F2D6F2F507F4',
    servicePlans: ['EXCHANGE_S_ENTERPRISE'],
  },
  {
    name: 'SharePoint Online (Plan 2)',
    offerId: '7D097932-B27B-549A-B1D8-5607F571458A',
    servicePlans: ['SHAREPOINTENTERPRISE'],
  },
  {
    name: 'Skype for Business Online (Plan 2)',
    offerId: 'C92BC903-71D9-5E21-A958-4929F90DFEA8',
    servicePlans: ['MCOSTANDARD'],
  },
  { name: 'Phone System', offerId: 'AC102DC4-59A6-5B6B-B94D-BB494B1033F4', servicePlans: ['MCOEV'] },
  {
    name: 'Visio Online Plan 2',
    offerId: '998358C7-5B78-5681-B902-D144DD2E881B',
    servicePlans: ['VISIO_CLIENT_SUBSCRIPTION'],
  },
  {
    name: 'Project Online Professional',
    offerId: '3B80A299-3D85-5FF3-88EE-4941C07CA5D6',
    servicePlans: ['PROJECT_PROFESSIONAL'],
  },
]
