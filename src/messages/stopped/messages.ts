interface StoppedText {
  readonly title: string
  /** What is so; who can change it, and how. */
  readonly text: readonly string[]
  readonly action: string
}

/** Pages that stand where a live console does not start. Nothing was asked of Partner Center then. */
export interface StoppedMessages {
  /** The page names no cloud, or one that does not exist. */
  no_cloud: StoppedText
  /** The address belongs to the cloud that is not served here. */
  other_cloud: Omit<StoppedText, 'text'> & { readonly text: (served: string) => readonly string[] }
  /** Nobody answers who is signed in. */
  no_answer: StoppedText
  /** The host answers, but not as a gateway does. */
  no_gateway: StoppedText
  /** Signing in led back here without a session. */
  no_sign_in: StoppedText
  /** The address where signing out ends. */
  signed_out: StoppedText
}
