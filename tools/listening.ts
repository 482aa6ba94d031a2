import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of this machine that is up. */
export interface Listening {
  readonly origin: string
  close(): Promise<void>
}

/** Lets a server listen on this machine only; port 0 is any free one. Rejects where the port is taken. */
export async function listening(server: Server, port = 0): Promise<Listening> {
  await new Promise<void>((up, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', up)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
