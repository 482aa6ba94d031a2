/** Pages of our own words for what the source pages link to; the last part of their address. */
export type HelpTopic =
  | 'delegated-admin'
  | 'several-channels'
  | 'effect-on-the-bill'
  | 'changing-plans'
  | 'license-reassignment'
  | 'admin-center-21vianet'

export interface HelpSection {
  readonly heading: string
  readonly paragraphs?: readonly string[]
  /** In this order. */
  readonly steps?: readonly string[]
}

export interface HelpText {
  readonly title: string
  readonly lead: string
  readonly sections: readonly HelpSection[]
  readonly related: readonly HelpTopic[]
}

export interface HelpMessages {
  related: string
  allTopics: string
  noSuchTopic: { title: string; text: string }
  /** Foot of every topic: whose words, and as of when. */
  ownWords: string
  topics: { readonly [topic in HelpTopic]: HelpText }
}
