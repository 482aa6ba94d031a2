import type { Page } from 'playwright-core'

const still = 700

/** Counts what a page asks for, from now on. `quiet` resolves when it has waited for nothing for a while. */
export function watchTraffic(page: Page): { quiet: () => Promise<void> } {
  let open = 0
  let waiting: (() => void)[] = []
  let timer: NodeJS.Timeout | undefined
  function rest() {
    clearTimeout(timer)
    if (open > 0) return
    timer = setTimeout(() => {
      for (const go of waiting) go()
      waiting = []
    }, still)
  }
  page.on('request', () => {
    open += 1
    clearTimeout(timer)
  })
  const ended = () => {
    open -= 1
    rest()
  }
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  return {
    quiet: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        rest()
      }),
  }
}
