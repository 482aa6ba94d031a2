/** One problem in words: what is so, what follows, who does what next. */
export interface ErrorText {
  readonly title: string
  readonly what: string
  readonly next: string
}

/** How a request can end without a usable answer. */
export type ErrorKindName =
  | 'offline'
  | 'no_answer'
  | 'signed_out'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'throttled'
  | 'refused'
  | 'server'
  | 'not_the_backend'
  | 'unreadable'
  | 'simulator_missing'

/**
 * Faults with a sentence of their own, by HTTP status and code: codes alone are not unique. Source:
 * developer/error-codes (2023-06-15); 401/900420, 403/900416 and 400/900419 from the announcements of 2025 and 2026. Which ones:
 * those that an upgrade or a change of licenses can meet. `412/` is any 412;
 * `multi_factor` is known by what it says.
 */
export type KnownFault =
  | '400/2001'
  | '400/2002'
  | '400/2006'
  | '400/2011'
  | '400/2055'
  | '400/60000'
  | '400/800070'
  | '400/800086'
  | '400/900118'
  | '400/900311'
  | '400/900419'
  | '401/400'
  | '401/900420'
  | '403/2030'
  | '403/2032'
  | '403/2085'
  | '403/2091'
  | '403/13605'
  | '403/20002'
  | '403/800066'
  | '403/800067'
  | '403/800073'
  | '403/800074'
  | '403/800075'
  | '403/900308'
  | '403/900309'
  | '403/900329'
  | '403/900416'
  | '404/20003'
  | '409/800014'
  | '409/800060'
  | '409/800082'
  | '409/900278'
  | '412/'
  | 'multi_factor'

/** Sentences about requests that brought no usable answer. */
export interface ErrorsMessages {
  kinds: { readonly [kind in ErrorKindName]: ErrorText }
  faults: { readonly [fault in KnownFault]: ErrorText }
  /** Above the details, for reads. */
  since: (time: string) => string
  opensAgainIn: (seconds: number) => string
  /** Above the correlation ID. */
  forSupport: string
  partnerCentersOwnWords: (words: string) => string
  toCustomers: string
  signInAgain: string
  reload: string
}
