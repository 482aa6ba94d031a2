/**
 * The published tables, written down here once more and by hand, by the names of the source pages: what the rules are
 * held against must not come from them.
 */
export const published: Record<'global' | '21vianet', Record<string, readonly string[]>> = {
  // "Add licenses or services to an existing subscription", Partner Center, 2016-12 to 2020-05.
  global: {
    'Office 365 Business': [
      'Office 365 Business Premium',
      'Office 365 ProPlus',
      'Office 365 Enterprise E3',
      'Office 365 Enterprise E5',
    ],
    'Office 365 Business Premium': ['Office 365 Enterprise E3', 'Office 365 Enterprise E5'],
    'Office 365 Business Essentials': [
      'Office 365 Business Premium',
      'Office 365 Enterprise E1',
      'Office 365 Enterprise E3',
      'Office 365 Enterprise E5',
    ],
    // Footnote 1: "can be upgraded to Office 365 Business Premium India, not to Office 365 Business Premium".
    'Office 365 Business India': [
      'Office 365 Business Premium India',
      'Office 365 ProPlus',
      'Office 365 Enterprise E3',
      'Office 365 Enterprise E5',
    ],
    'Office 365 Business Essentials India': [
      'Office 365 Business Premium India',
      'Office 365 Enterprise E1',
      'Office 365 Enterprise E3',
      'Office 365 Enterprise E5',
    ],
  },
  // "Upgrade an existing customer subscription", Partner Center operated by 21Vianet, 2018-10-29.
  '21vianet': {
    'Office 365 Business': ['Office 365 Business Premium', 'Office 365 ProPlus', 'Office 365 Enterprise E3'],
    'Office 365 Business Premium': ['Office 365 Enterprise E3'],
    'Office 365 Business Essentials': [
      'Office 365 Business Premium',
      'Office 365 Enterprise E1',
      'Office 365 Enterprise E3',
    ],
  },
}

/** Plans by name: bounds and ids as recorded from GET /v1/offers?country=US, 2019-01-11. */
export const recordedOffers = [
  ['Office 365 Business', '5C9FD4CC-EDCE-44A8-8E91-07DF09744609', 300, 2, 'Microsoft 365 Apps for business'],
  [
    'Office 365 Business Essentials',
    'BD938F12-058F-4927-BBA3-AE36B1D2501C',
    300,
    2,
    'Microsoft 365 Business Basic',
  ],
  [
    'Office 365 Business Premium',
    '031C9E47-4802-4248-838E-778FB1D2CC05',
    300,
    2,
    'Microsoft 365 Business Standard',
  ],
  [
    'Office 365 ProPlus',
    'BE57FF4C-100C-4F1F-B82D-F1C5AB63A665',
    1e7,
    null,
    'Microsoft 365 Apps for enterprise',
  ],
  ['Office 365 Enterprise E1', '91FD106F-4B2C-4938-95AC-F54F74E9A239', 1e7, null, 'Office 365 E1'],
  ['Office 365 Enterprise E3', '796B6B5F-613C-4E24-A17C-EBA730D49C02', 1e7, null, 'Office 365 E3'],
  ['Office 365 Enterprise E5', 'A044B16A-1861-4308-8086-A3A3B506FAC2', 1e7, null, 'Office 365 E5'],
] as const

/** Plans of India: their ids are not public. */
export const indiaPlans = [
  'Office 365 Business India',
  'Office 365 Business Essentials India',
  'Office 365 Business Premium India',
] as const

export const planNames: readonly string[] = [...recordedOffers.map(([name]) => name), ...indiaPlans]

/** Every pair of the tables, once per cloud that names it. */
export const tablePairs = (['global', '21vianet'] as const).flatMap((cloud) =>
  Object.entries(published[cloud]).flatMap(([source, targets]) =>
    targets.map((target) => ({ cloud, source, target })),
  ),
)
