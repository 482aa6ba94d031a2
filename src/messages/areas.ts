import { en as customersEn } from './customers/en.ts'
import { ja as customersJa } from './customers/ja.ts'
import type { CustomersMessages } from './customers/messages.ts'
import { zhHans as customersZhHans } from './customers/zh-Hans.ts'
import type { DetailsMessages } from './details/messages.ts'
import type { ErrorsMessages } from './errors/messages.ts'
import type { HelpMessages } from './help/messages.ts'
import type { Language } from './language.ts'
import type { LicensesMessages } from './licenses/messages.ts'
import type { PracticeMessages } from './practice/messages.ts'
import type { QuantityMessages } from './quantity/messages.ts'
import type { ReceiptMessages } from './receipt/messages.ts'
import type { SessionMessages } from './session/messages.ts'
import { en as shellEn } from './shell/en.ts'
import { ja as shellJa } from './shell/ja.ts'
import type { ShellMessages } from './shell/messages.ts'
import { zhHans as shellZhHans } from './shell/zh-Hans.ts'
import type { StoppedMessages } from './stopped/messages.ts'
import type { SubscriptionsMessages } from './subscriptions/messages.ts'
import type { UpgradeMessages } from './upgrade/messages.ts'
import type { VerdictsMessages } from './verdicts/messages.ts'
import { en as wordsEn } from './words/en.ts'
import { ja as wordsJa } from './words/ja.ts'
import type { WordsMessages } from './words/messages.ts'
import { zhHans as wordsZhHans } from './words/zh-Hans.ts'

/** Every area of texts. */
export interface AreaMessages {
  words: WordsMessages
  shell: ShellMessages
  customers: CustomersMessages
  errors: ErrorsMessages
  verdicts: VerdictsMessages
  subscriptions: SubscriptionsMessages
  details: DetailsMessages
  upgrade: UpgradeMessages
  quantity: QuantityMessages
  receipt: ReceiptMessages
  licenses: LicensesMessages
  help: HelpMessages
  session: SessionMessages
  stopped: StoppedMessages
  practice: PracticeMessages
}

export type Area = keyof AreaMessages

// The first screen needs these in whatever language the reader has: loaded at run time they would cost a round trip.
type FirstArea = 'words' | 'shell' | 'customers'

type Loaded = { [language in Language]: Partial<AreaMessages> }
type Loader<A extends Area> = { readonly [language in Language]: () => Promise<AreaMessages[A]> }
type LaterArea = Exclude<Area, FirstArea>
type Loaders = { readonly [area in LaterArea]?: Loader<area> }

const loaded: Loaded = {
  en: { words: wordsEn, shell: shellEn, customers: customersEn },
  ja: { words: wordsJa, shell: shellJa, customers: customersJa },
  'zh-Hans': { words: wordsZhHans, shell: shellZhHans, customers: customersZhHans },
} satisfies { [language in Language]: Pick<AreaMessages, FirstArea> }

// One chunk per area and language.
const loaders: Loaders = {
  errors: {
    en: async () => (await import('./errors/en.ts')).en,
    ja: async () => (await import('./errors/ja.ts')).ja,
    'zh-Hans': async () => (await import('./errors/zh-Hans.ts')).zhHans,
  },
  verdicts: {
    en: async () => (await import('./verdicts/en.ts')).en,
    ja: async () => (await import('./verdicts/ja.ts')).ja,
    'zh-Hans': async () => (await import('./verdicts/zh-Hans.ts')).zhHans,
  },
  subscriptions: {
    en: async () => (await import('./subscriptions/en.ts')).en,
    ja: async () => (await import('./subscriptions/ja.ts')).ja,
    'zh-Hans': async () => (await import('./subscriptions/zh-Hans.ts')).zhHans,
  },
  details: {
    en: async () => (await import('./details/en.ts')).en,
    ja: async () => (await import('./details/ja.ts')).ja,
    'zh-Hans': async () => (await import('./details/zh-Hans.ts')).zhHans,
  },
  upgrade: {
    en: async () => (await import('./upgrade/en.ts')).en,
    ja: async () => (await import('./upgrade/ja.ts')).ja,
    'zh-Hans': async () => (await import('./upgrade/zh-Hans.ts')).zhHans,
  },
  quantity: {
    en: async () => (await import('./quantity/en.ts')).en,
    ja: async () => (await import('./quantity/ja.ts')).ja,
    'zh-Hans': async () => (await import('./quantity/zh-Hans.ts')).zhHans,
  },
  receipt: {
    en: async () => (await import('./receipt/en.ts')).en,
    ja: async () => (await import('./receipt/ja.ts')).ja,
    'zh-Hans': async () => (await import('./receipt/zh-Hans.ts')).zhHans,
  },
  licenses: {
    en: async () => (await import('./licenses/en.ts')).en,
    ja: async () => (await import('./licenses/ja.ts')).ja,
    'zh-Hans': async () => (await import('./licenses/zh-Hans.ts')).zhHans,
  },
  help: {
    en: async () => (await import('./help/en.ts')).en,
    ja: async () => (await import('./help/ja.ts')).ja,
    'zh-Hans': async () => (await import('./help/zh-Hans.ts')).zhHans,
  },
  session: {
    en: async () => (await import('./session/en.ts')).en,
    ja: async () => (await import('./session/ja.ts')).ja,
    'zh-Hans': async () => (await import('./session/zh-Hans.ts')).zhHans,
  },
  stopped: {
    en: async () => (await import('./stopped/en.ts')).en,
    ja: async () => (await import('./stopped/ja.ts')).ja,
    'zh-Hans': async () => (await import('./stopped/zh-Hans.ts')).zhHans,
  },
  // A literal test, so that a live build holds not one text of the practice mode.
  ...(import.meta.env.VITE_SIMULATED === 'true' && {
    practice: {
      en: async () => (await import('./practice/en.ts')).en,
      ja: async () => (await import('./practice/ja.ts')).ja,
      'zh-Hans': async () => (await import('./practice/zh-Hans.ts')).zhHans,
    },
  }),
} satisfies { readonly [area in Exclude<LaterArea, 'practice'>]: Loader<area> }

const wanted = new Set<keyof Loaders>()

/** Loads areas in a language, once. Rejects where a chunk cannot be had: offline, or a new version was deployed. */
export async function loadMessages(language: Language, areas: readonly Area[]): Promise<void> {
  const later = areas.filter(isLoadedLater)
  for (const area of later) wanted.add(area)
  await Promise.all(later.map((area) => load(language, area)))
}

/** Loads everything that any page has asked for, also what is asked for while this loads. */
export async function loadWantedMessages(language: Language): Promise<void> {
  let missing = missingIn(language)
  while (missing.length > 0) {
    await Promise.all(missing.map((area) => load(language, area)))
    missing = missingIn(language)
  }
}

/** The texts of an area. Throws where nobody has loaded them. */
export function messagesOf<A extends Area>(language: Language, area: A): AreaMessages[A] {
  const messages = loaded[language][area]
  if (messages === undefined)
    throw new Error(
      `The texts "${area}" are not loaded in ${language}: name the area in the loader of this route`,
    )
  return messages
}

async function load<A extends keyof Loaders>(language: Language, area: A): Promise<void> {
  const loader: Loader<A> | undefined = loaders[area]
  if (loaded[language][area] !== undefined || loader === undefined) return
  loaded[language][area] = await loader[language]()
}

function missingIn(language: Language) {
  return [...wanted].filter((area) => loaded[language][area] === undefined)
}

function isLoadedLater(area: Area): area is keyof Loaders {
  return area in loaders
}
