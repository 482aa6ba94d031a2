import type { Reason } from '../../src/eligibility/index.ts'
import type { Area } from '../../src/messages/areas.ts'
import { loadMessages, messagesOf } from '../../src/messages/areas.ts'
import type { Language } from '../../src/messages/language.ts'
import { plainText, type Rich } from '../../src/messages/rich.ts'

export const areas = [
  'words',
  'shell',
  'customers',
  'errors',
  'verdicts',
  'subscriptions',
  'details',
  'upgrade',
  'quantity',
  'receipt',
  'licenses',
  'help',
  'session',
  'stopped',
  'practice',
] as const satisfies readonly Area[]

/** A text as a reader meets it: where it stands, with which arguments, and its words. */
export interface Text {
  readonly path: string
  readonly words: string
}

const context = {
  cloud: 'global',
  source: 'Office 365 Business',
  target: 'Office 365 Enterprise E3',
} as const
const otherContext = { ...context, cloud: '21vianet' } as const
const held = { id: '1', name: 'Power BI Pro', quantity: 2, own: true }
const heldElsewhere = { id: null, name: 'Office 365 企业版 E3', quantity: null, own: false }

/** At least one example of every reason. */
export const reasons: readonly Reason[] = [
  ...['suspended', 'deleted', 'expired', 'pending', 'disabled', 'none', 'NewStatus'].map(
    (status): Reason => ({ code: 'status_not_active', status }),
  ),
  { code: 'status_unknown' },
  { code: 'delegated_admin_missing' },
  { code: 'delegated_admin_not_checked' },
  { code: 'services_already_held', by: [held], services: ['power_bi'] },
  { code: 'services_already_held', by: [held, heldElsewhere], services: ['exchange', 'customer_lockbox'] },
  { code: 'other_channels_not_visible' },
  { code: 'services_of_product_unknown', by: [held] },
  { code: 'target_already_held', by: [held] },
  { code: 'target_already_held', by: [heldElsewhere] },
  { code: 'add_ons_present', addOns: [held] },
  { code: 'add_ons_present', addOns: [held, heldElsewhere] },
  { code: 'add_ons_not_checked' },
  { code: 'not_provisioned', status: 'pending' },
  { code: 'not_provisioned', status: 'NewStatus' },
  { code: 'provisioning_not_checked' },
  { code: 'billing_cycle_not_supported', billingCycle: 'triennial' },
  { code: 'billing_cycle_unknown' },
  { code: 'concurrency_limit_reached', limit: 2, count: 2 },
  { code: 'concurrency_not_visible', limit: 2 },
  { code: 'user_context_missing' },
  { code: 'user_context_not_visible' },
  { code: 'granular_permissions_missing' },
  { code: 'granular_permissions_not_visible' },
]

// Where numbers and names do not do, by path.
const argumentsAt: readonly [RegExp, (key: string) => readonly (readonly unknown[])[]][] = [
  [
    /^verdicts\.reasons\./,
    (code) =>
      reasons
        .filter((reason) => reason.code === code)
        .flatMap((reason) => [
          [reason, context],
          [reason, otherContext],
        ]),
  ],
  [/^verdicts\.(noTargets|serverReasons)\./, () => [[context], [otherContext]]],
  [/^verdicts\.unknownServerReason$/, () => [['new_reason', context]]],
  [/^session\.bar\.ending$/, () => [[0], [42], [228]]],
  [/^verdicts\.people\./, () => [['global'], ['21vianet']]],
  [/\.(fix|byHand)$|followUp\.(notKnown|byHand)\.text$/, () => [['global'], ['21vianet']]],
  [
    /^quantity\.problems\./,
    () =>
      [300, null].map((most) => [
        { readings: [1000, 1], minimum: 5, maximum: 300 },
        { typed: '1,000', least: 5, most },
      ]),
  ],
]

const samples: readonly unknown[] = [1, 12_345, 'Contoso', '山田']

/** Every text of an area in a language. A text with arguments comes once for each set of examples. */
export async function textsOf(language: Language, area: Area): Promise<readonly Text[]> {
  await loadMessages(language, [area])
  return textsIn(messagesOf(language, area), area)
}

function textsIn(value: unknown, path: string): readonly Text[] {
  if (typeof value === 'string') return [{ path, words: value }]
  if (typeof value === 'function')
    return argumentSets(path, value.length).flatMap((set) => {
      const named = set.map((argument) => (typeof argument === 'object' ? '…' : String(argument)))
      return textsIn(value(...set), `${path}(${named.join(', ')})`).filter(
        ({ words }) => !words.includes('NaN'),
      )
    })
  if (isRich(value)) return [{ path, words: plainText(value) }]
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([key]) => !(path.match(/\(/) && (key === 'who' || key === 'help')) && !isTopicList(path, key))
      .flatMap(([key, part]) => textsIn(part, `${path}.${key}`))
  return []
}

function isTopicList(path: string, key: string): boolean {
  return path.startsWith('help.topics.') && key === 'related'
}

// A list of paragraphs is no text with marked parts, though both are lists.
function isRich(value: unknown): value is Rich {
  const isMarked = (part: unknown) =>
    typeof part === 'object' &&
    part !== null &&
    ['strong', 'key', 'code', 'link'].some((mark) => mark in part)
  return (
    Array.isArray(value) &&
    value.some(isMarked) &&
    value.every((part) => typeof part === 'string' || isMarked(part))
  )
}

function argumentSets(path: string, length: number): readonly (readonly unknown[])[] {
  const special = argumentsAt.find(([pattern]) => pattern.test(path))
  if (special) return special[1](path.split('.').at(-1) ?? '')
  let sets: readonly (readonly unknown[])[] = [[]]
  for (let position = 0; position < length; position += 1)
    sets = sets.flatMap((set) => samples.map((sample) => [...set, sample]))
  return sets
}
