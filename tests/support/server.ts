import { createServer } from 'node:http'
import { builtFiles } from '../../tools/built-files.ts'
import { type Listening, listening } from '../../tools/listening.ts'

/**
 * Serves a built app as any static host would: its files, and index.html for every other page a person opens.
 * It never answers for the simulated Partner Center: a request that misses the worker must be seen as lost.
 */
export async function serve(folder: string): Promise<Listening> {
  const files = builtFiles(folder)
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const isPage = request.headers.accept?.includes('text/html')
    const file = files.get(path) ?? (isPage ? files.get('/index.html') : undefined)
    if (!file) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' }).end(file.bytes)
  })
  return listening(server)
}
