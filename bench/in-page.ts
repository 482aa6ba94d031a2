/** What a page tells about its own start. Times in ms since the address was asked for. */
export interface Told {
  fcp: number
  /** Of the largest thing painted so far. */
  lcp: number
  /** When the text that was watched for stood on the screen. */
  readable: number
  /** Sum of all shifts that nobody caused. */
  shift: number
  longTasks: { readonly start: number; readonly end: number }[]
}

/** One thing a person did, from the input to the next frame, in ms. Rounded to 8 by the browser. */
export interface Interaction {
  readonly name: string
  readonly start: number
  readonly duration: number
}

export interface Watch {
  readonly told: Told
  readonly interactions: Interaction[]
  /** Resolves with the time at which a text that is not yet there has been painted. */
  readonly painted: (text: string) => Promise<number>
  readonly readable: Promise<number>
  /** When something was last clicked. */
  clicked: number
}

declare global {
  interface Window {
    bench: Watch
  }
}

/**
 * Runs in the page before anything else of it. "Painted" is the browser's own word, by Element Timing: the element in
 * which the text appears is marked before its first frame.
 */
export function watch(text: string): void {
  const told: Told = { fcp: 0, lcp: 0, readable: 0, shift: 0, longTasks: [] }
  const interactions: Interaction[] = []
  const waiting = new Map<string, (time: number) => void>()

  function observe(
    type: string,
    see: (entry: PerformanceEntry & Record<string, unknown>) => void,
    more = {},
  ) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) see(entry as PerformanceEntry & Record<string, unknown>)
    }).observe({ type, buffered: true, ...more })
  }
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') told.fcp = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    told.lcp = startTime
  })
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (hadRecentInput !== true) told.shift += Number(value)
  })
  observe('longtask', ({ startTime, duration }) => {
    told.longTasks.push({ start: startTime, end: startTime + duration })
  })
  const see = ({ name, startTime, duration, interactionId }: PerformanceEntry & Record<string, unknown>) => {
    if (Number(interactionId) > 0) interactions.push({ name, start: startTime, duration })
  }
  observe('event', see, { durationThreshold: 16 })
  observe('element', ({ identifier, renderTime }) => {
    waiting.get(String(identifier))?.(Number(renderTime))
    waiting.delete(String(identifier))
  })

  function mark(node: Node, wanted: string): void {
    // The browser times the nearest block around a text, and which one that is only the styles know.
    for (
      let around = node.parentElement;
      around && around.localName !== 'table';
      around = around.parentElement
    )
      around.setAttribute('elementtiming', wanted)
  }
  function painted(wanted: string): Promise<number> {
    return new Promise((resolve) => {
      waiting.set(wanted, resolve)
      const look = (root: Node): boolean => {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        for (let node: Node | null = texts.currentNode; node; node = texts.nextNode())
          if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() === wanted) {
            mark(node, wanted)
            return true
          }
        return false
      }
      const observer = new MutationObserver((changes) => {
        const added = changes.flatMap(({ addedNodes, target, type }) =>
          type === 'characterData' ? [target] : [...addedNodes],
        )
        if (added.some(look)) observer.disconnect()
      })
      observer.observe(document, { childList: true, characterData: true, subtree: true })
    })
  }
  const readable = painted(text).then((time) => {
    told.readable = time
    return time
  })
  window.bench = { told, interactions, painted, readable, clicked: 0 }
  const note = ({ timeStamp }: Event) => {
    window.bench.clicked = timeStamp
  }
  addEventListener('click', note, { capture: true, passive: true })
}
