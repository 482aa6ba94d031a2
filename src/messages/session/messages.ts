interface ClosedText {
  /** The reason in a few words, beside the button. */
  readonly title: string
  readonly what: string
  readonly action: string
}

/** What only a live console says: who is signed in, and why nothing can be sent. */
export interface SessionMessages {
  /** Why Submit is closed. */
  closed: { readonly [by in 'worker']: ClosedText }
}
