/** Sends one request. The browser's own `fetch`, unless the demo has to answer inside the page. */
export type Transport = (request: Request) => Promise<Response>

let transport: Transport = (request) => fetch(request)

/** Replaces the way out, for a demo whose worker the browser refuses. */
export function setTransport(replacement: Transport): void {
  transport = replacement
}

/** Sends one request, once. */
export function send(request: Request): Promise<Response> {
  return transport(request)
}
