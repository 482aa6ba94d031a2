import type { ErrorKindName, ErrorsMessages, ErrorText, KnownFault } from './errors/messages.ts'

/** What is known of a request without a usable answer. */
export interface Problem {
  readonly kind: ErrorKindName
  readonly status: number
  /** Code of the service; codes are not unique, so they count together with the status. */
  readonly code: string | null
  /** The service's own words. */
  readonly description: string | null
}

/** The sentences for a problem: those of its fault where there are any, else those of its kind. */
export function errorText(messages: ErrorsMessages, problem: Problem): ErrorText {
  const fault = knownFault(messages, problem)
  return fault ? messages.faults[fault] : messages.kinds[problem.kind]
}

function knownFault(messages: ErrorsMessages, { status, code, description }: Problem): KnownFault | null {
  // No code for a missing second factor is documented; the service says it in words.
  if ((status === 401 || status === 403) && /\bMFA\b|multi-?factor/i.test(description ?? ''))
    return 'multi_factor'
  const isFault = (key: string): key is KnownFault => Object.hasOwn(messages.faults, key)
  return [`${status}/${code ?? ''}`, `${status}/`].find(isFault) ?? null
}
