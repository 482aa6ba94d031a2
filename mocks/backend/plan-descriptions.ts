import type { PlanId } from '../../src/eligibility/index.ts'

interface PlanDescription {
  readonly rank: number
  readonly description: string
  readonly learnMore: string | null
}

/** How the catalogue speaks of each plan. Source: GET /v1/offers?country=US, recorded 2019-01-11; India: ours. */
export const planDescriptions: ReadonlyMap<PlanId, PlanDescription> = new Map<PlanId, PlanDescription>([
  [
    'business',
    {
      rank: 204,
      learnMore: 'http://g.microsoftonline.com/0BXPS00EN-US/907',
      description:
        'The Office suite for PC and Mac with apps for tablets and phones, plus 1 TB personal file storage and sharing. Does not include email service. For organizations with up to 300 users.',
    },
  ],
  [
    'business-essentials',
    {
      rank: 205,
      learnMore: 'http://g.microsoftonline.com/0BXPS00EN-US/908',
      description:
        'Online versions of Office with email, instant messaging, HD video conferencing, plus 1 TB personal file storage and sharing. Does not include Office suite for PC or Mac. For organization with up to 300 users.',
    },
  ],
  [
    'business-premium',
    {
      rank: 207,
      learnMore: 'http://g.microsoftonline.com/0BXPS00EN-US/909',
      description:
        'The Office suite for PC and Mac with apps for tablets and phones, plus email, instant messaging, HD video conferencing, 1 TB personal file storage and sharing. For organizations with up to 300 users.',
    },
  ],
  [
    'proplus',
    {
      rank: 231,
      learnMore: 'http://g.microsoftonline.com/0BXPS00EN-US/1019',
      description:
        'The premium Office suite for organizations - including Word, Excel, PowerPoint, Outlook, OneNote, Access, and Skype for Business - plus online file storage and sharing. Connected to the cloud, enabling you to roam between your devices of choice as part of the Office 365 experience.',
    },
  ],
  [
    'e1',
    {
      rank: 215,
      learnMore: 'http://g.microsoftonline.com/0BXPS00EN-US/1013',
      description:
        'The online versions of Office with email, instant messaging, HD video conferencing, plus 1 TB personal file storage and sharing. Does not include the Office suite for PC or Mac.',
    },
  ],
  [
    'e3',
    {
      rank: 218,
      learnMore: 'http://g.microsoftonline.com/0BXPS00EN-US/1015',
      description:
        'The Office suite for PC and Mac with apps for tablets and phones, plus email, instant messaging, HD video conferencing, 1 TB personal file storage and sharing, and available add-ons like PSTN calling.',
    },
  ],
  [
    'e5',
    {
      rank: 222,
      learnMore: null,
      description:
        'The Office suite, plus email, instant messaging, HD video conferencing, 1 TB personal file storage and sharing, and advanced security, analytics and Audio conferencing.',
    },
  ],
  ['business-india', { rank: 404, learnMore: null, description: 'Office 365 Business, sold in India.' }],
  [
    'business-essentials-india',
    { rank: 405, learnMore: null, description: 'Office 365 Business Essentials, sold in India.' },
  ],
  [
    'business-premium-india',
    { rank: 407, learnMore: null, description: 'Office 365 Business Premium, sold in India.' },
  ],
])
