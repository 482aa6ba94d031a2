/** A situation: its name, what the simulated service does in it, and what a good agent does. */
interface SituationText {
  readonly title: string
  readonly what: string
  readonly agent: string
}

export type PracticeSituation =
  | 'slow'
  | 'too-many-requests'
  | 'error-before'
  | 'error-after'
  | 'answer-lost'
  | 'processed-late'
  | 'other-agent'
  | 'rights-removed'
  | 'partial-licenses'
  | 'stale-list'
  | 'offline'

export type PracticeLesson =
  | 'ordinary'
  | 'no-rights'
  | 'add-on'
  | 'suspended'
  | 'bought-elsewhere'
  | 'upgrade-only'
  | 'follow-up'
  | 'everything-at-once'
  | 'already-held'

export type PracticeAct =
  | 'grant-admin'
  | 'remove-admin'
  | 'upgrade'
  | 'suspend'
  | 'add_license'
  | 'buy_elsewhere'

/** What the drawer of the practice mode says; the demo alone has it. */
export interface PracticeMessages {
  /** What pressing the mark does, for screen readers. */
  openDrawer: string
  title: string
  /** That nothing is real. */
  lead: string
  how: string
  situation: {
    title: string
    none: { readonly title: string; readonly what: string }
    each: { readonly [situation in PracticeSituation]: SituationText }
    /** Before what a good agent does. */
    agent: string
    hits: { readonly label: string; readonly next: string; readonly every: string }
    /** It was for the next request only, and that has met it. */
    over: string
    again: string
    /** Faults that belong to no situation. */
    custom: (faults: number) => string
  }
  log: {
    title: string
    /** No upgrade has arrived. */
    none: string
    done: string
    refused: string
    byAnotherAgent: string
    deliveries: (count: number) => string
    changes: (count: number) => string
    waits: (time: string) => string
    requests: string
    noRequests: string
    showAll: (count: number) => string
    showFewer: string
    noAnswer: string
  }
  others: {
    title: string
    /** No customer is on the screen. */
    nobody: string
    acts: { readonly [act in PracticeAct]: string }
    /** The act is done. */
    done: string
  }
  cast: {
    title: string
    note: string
    lessons: { readonly [lesson in PracticeLesson]: string }
  }
  seed: {
    label: string
    note: string
    wrong: string
    copyLink: string
    linkNote: string
  }
  afresh: string
  begun: string
  set: (faults: number) => string
  noneSet: string
  notDone: string
  done: string
}
