interface ClosedText {
  /** The reason in a few words, beside the button. */
  readonly title: string
  readonly what: string
  readonly action: string
}

interface OverText {
  readonly title: string
  readonly text: string
  readonly action: string
}

/** What only a live console says: how the session stands, and why nothing can be sent. */
export interface SessionMessages {
  /** Why Submit is closed. */
  closed: { readonly [by in 'worker' | 'over' | 'other_person']: ClosedText }
  /** The standing bar while the session ends, and when it has ended. */
  bar: {
    /** Accessible name of the bar. */
    label: string
    /** 0: nothing is left of it, and the gateway has not said that it is over. */
    ending: (seconds: number) => string
    typedIsKept: string
    stay: string
    asking: string
    /** It has reached its longest duration. */
    last: string
    signInAgain: string
    over: { readonly [by in 'gateway' | 'partner_center' | 'other_person']: OverText }
  }
  signOut: {
    title: string
    forgets: string
    /** `open`: upgrades whose outcome is not known. */
    keeps: (open: number) => string
    offline: string
    action: string
    underWay: string
    cancel: string
  }
}
