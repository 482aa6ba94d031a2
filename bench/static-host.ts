import { createServer } from 'node:http'
import { builtFiles } from '../tools/built-files.ts'
import { type Listening, listening } from '../tools/listening.ts'
import { packed } from '../tools/packed.ts'

/**
 * Serves a demo as a static host would: packed, hashed files kept, pages asked for again. The policy of a live
 * deployment is left out, because it allows no worker.
 */
export async function serveStatic(folder: string): Promise<Listening> {
  const files = builtFiles(folder)
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://host')
    const file = files.get(pathname) ?? (/\.\w+$/.test(pathname) ? undefined : files.get('/index.html'))
    if (!file) return void outgoing.writeHead(404).end()
    const { bytes, headers } = packed(file, incoming.headers['accept-encoding'])
    const isKnown = incoming.headers['if-none-match'] === headers.ETag
    const cache = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    outgoing
      .writeHead(isKnown ? 304 : 200, { ...headers, 'Content-Type': file.type, 'Cache-Control': cache })
      .end(isKnown ? undefined : bytes)
  })
  return listening(server)
}
