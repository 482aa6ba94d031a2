import { type HttpHandler, HttpResponse, http } from 'msw'
import type { PartnerCenter } from './backend/partner-center.ts'
import { answer } from './handlers/answer.ts'
import type { Destination } from './handlers/call.ts'

// Paths that no real server has. Slashes may come twice, letters in any case (domain facts 0).
const apiPath = /\/+simulated\/+(global|21vianet)\/+v1(\/.*)?$/i
const doorPath = /\/+__simulator(\/.*)?$/i

/** Where a path belongs in the simulator of both clouds; `null` where it is not the simulator's. */
export function destinationOf(pathname: string): Destination | null {
  const api = apiPath.exec(pathname)
  if (api) return { cloud: api[1]?.toLowerCase() === '21vianet' ? '21vianet' : 'global', path: api[2] ?? '/' }
  const door = doorPath.exec(pathname)
  return door ? { cloud: null, path: door[1] ?? '/' } : null
}

/** The simulator for MSW: every request to one of its paths is answered, also where the path means nothing. */
export function handlersFor(center: PartnerCenter): HttpHandler[] {
  const handler = async ({ request }: { request: Request }) => {
    const destination = destinationOf(new URL(request.url).pathname)
    if (destination === null) return undefined
    const answered = await answer(center, request, destination)
    return answered === 'lost' ? HttpResponse.error() : answered
  }
  return [http.all(apiPath, handler), http.all(doorPath, handler)]
}
