/** A request that boot.js has sent before the app was here. */
export interface Early {
  readonly request: Request
  readonly response: Promise<Response>
}

declare global {
  interface Window {
    /** What boot.js hands over. */
    upliftEarly?: Early[]
  }
}

// Each request has ids of its own, and they go with it.
const ids = ['ms-requestid', 'ms-correlationid']

/** The same question, where boot.js has asked it already: given out once, and only if it differs in nothing but its ids. */
export function takeEarly(request: Request): Early | undefined {
  const known = globalThis.window?.upliftEarly ?? []
  const place = known.findIndex((early) => told(early.request) === told(request))
  return place < 0 ? undefined : known.splice(place, 1)[0]
}

/** Forgets what nobody took, so that no answer is older than the page that shows it. */
export function dropEarly(): void {
  delete globalThis.window?.upliftEarly
}

function told({ method, url, cache, headers }: Request): string {
  return JSON.stringify([method, url, cache, [...headers].filter(([name]) => !ids.includes(name))])
}
