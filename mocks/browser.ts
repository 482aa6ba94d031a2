import { getResponse, HttpResponse, type UnhandledFrameHandle } from 'msw'
import { setupWorker } from 'msw/browser'
import { type PartnerCenter, partnerCenter, type Start } from './backend/partner-center.ts'
import { destinationOf, handlersFor } from './handlers.ts'
import { inIndexedDb, inMemory, type Memory } from './memory.ts'

// Also the live API's path: a demo that asks it is broken.
const ownPath = /^\/+(v1|simulated|__simulator)(\/|$)/i

let center: PartnerCenter | null = null

/**
 * Starts the simulated Partner Center of this browser. All tabs share one world; it begins anew when the seed or the
 * number of customers is another one than before. Requests to its paths never reach a network, assets pass. Rejects
 * where no worker may be registered (a private window, a policy); `answer` does without one.
 */
export async function startSimulator(start: Start): Promise<void> {
  center = partnerCenter(await memoryOfThisBrowser(), start)
  await setupWorker(...handlersFor(center)).start({
    quiet: true,
    serviceWorker: { url: '/mockServiceWorker.js' },
    onUnhandledFrame,
  })
}

// Where a browser keeps nothing, the simulator still answers: for this page, until it is left.
async function memoryOfThisBrowser(): Promise<Memory> {
  const shared = inIndexedDb('uplift-simulator')
  try {
    await shared.requests()
    return shared
  } catch {
    return inMemory()
  }
}

const onUnhandledFrame: UnhandledFrameHandle = ({ frame, defaults }) => {
  if (frame.protocol !== 'http') return
  const { request } = frame.data as { readonly request: Request }
  if (!ownPath.test(new URL(request.url).pathname)) return
  defaults.error()
  // Telling alone would let the request go to the network; MSW takes an answer that is thrown as the answer.
  throw HttpResponse.error()
}

/**
 * Answers a request in this page, without the worker: for when the browser has stopped the worker, or allows none.
 * `undefined`: the request is not for the simulator. A lost answer rejects, as it would in `fetch`.
 */
export async function answer(request: Request): Promise<Response | undefined> {
  if (center === null || destinationOf(new URL(request.url).pathname) === null) return undefined
  const response = await getResponse(handlersFor(center), request)
  if (response?.type === 'error') throw new TypeError('Failed to fetch')
  return response
}
