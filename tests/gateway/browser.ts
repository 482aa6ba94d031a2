import { connect as connectH2 } from 'node:http2'
import { Agent, type RequestOptions, request } from 'node:https'
import { connect } from 'node:tls'

/** An answer as it came over the wire. `broken`: it ended before its end. */
export interface Answer {
  readonly status: number
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined }
  readonly text: string
  readonly broken: boolean
}

interface Asking {
  readonly method?: string
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string
  /** Sends a body without its length, which only HTTP/2 can. */
  readonly unmeasured?: boolean
}

/** What a browser does with addresses and cookies, over real sockets; it notes everything it ever saw. */
export class Browser {
  readonly ca: string
  /** Every address, header and body that reached it. */
  readonly seen: string[] = []
  readonly cookies = new Map<string, string>()
  readonly cookieLines: string[] = []

  constructor(ca: string) {
    this.ca = ca
  }

  /** One request over HTTP/1.1, one connection for it. Rejects where no answer begins. */
  ask(address: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
    const url = new URL(address)
    const cookie = this.#cookiesFor(url)
    const options: RequestOptions = {
      method,
      host: '127.0.0.1',
      servername: url.hostname,
      port: url.port,
      path: url.pathname + url.search,
      ca: this.ca,
      agent: new Agent({ keepAlive: false }),
      headers: {
        Host: url.host,
        ...(cookie ? { Cookie: cookie } : {}),
        ...(body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }),
        ...headers,
      },
    }
    return new Promise((done, failed) => {
      const asking = request(options, (response) => {
        let text = ''
        let broken = false
        response.setEncoding('utf8')
        response.on('data', (part) => {
          text += part
        })
        response.on('error', () => {
          broken = true
        })
        response.on('close', () =>
          done(
            this.#noted(url, {
              status: response.statusCode ?? 0,
              headers: response.headers,
              text,
              broken: broken || !response.complete,
            }),
          ),
        )
      })
      asking.on('error', failed)
      asking.end(body)
    })
  }

  /** One request over HTTP/2. */
  askH2(
    address: string,
    { method = 'GET', headers = {}, body, unmeasured = false }: Asking = {},
  ): Promise<Answer> {
    const url = new URL(address)
    const cookie = this.#cookiesFor(url)
    const session = connectH2(`https://localhost:${url.port}`, { ca: this.ca })
    return new Promise<Answer>((done, failed) => {
      session.on('error', failed)
      const stream = session.request({
        ':method': method,
        ':path': url.pathname + url.search,
        ':authority': url.host,
        ...(cookie ? { cookie } : {}),
        ...(body === undefined || unmeasured ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
        ...headers,
      })
      let status = 0
      let broken = false
      let received: Answer['headers'] = {}
      let text = ''
      stream.setEncoding('utf8')
      stream.on('response', (answered) => {
        status = answered[':status'] ?? 0
        received = { ...answered }
      })
      stream.on('data', (part) => {
        text += part
      })
      stream.on('error', () => {
        broken = true
      })
      stream.on('close', () => done(this.#noted(url, { status, headers: received, text, broken })))
      stream.end(body)
    }).finally(() => session.close())
  }

  /** Opens an address as a person does: follows every redirect, keeps every cookie. */
  async open(address: string): Promise<Answer & { readonly address: string }> {
    let at = address
    for (let step = 0; step < 15; step += 1) {
      const answer = await this.ask(at, { headers: { Accept: 'text/html' } })
      const location = answer.headers.location
      if (answer.status < 300 || answer.status > 399 || typeof location !== 'string')
        return { ...answer, address: at }
      at = new URL(location, at).href
    }
    throw new Error(`Redirects without an end: ${at.split('?')[0]}`)
  }

  /** Sends bytes as they are; everything that came back until the end of the connection. */
  raw(port: string, bytes: string): Promise<string> {
    return new Promise((done, failed) => {
      const socket = connect({ host: '127.0.0.1', port: Number(port), servername: 'localhost', ca: this.ca })
      let text = ''
      socket.setEncoding('utf8')
      socket.on('data', (part) => {
        text += part
      })
      socket.on('error', failed)
      socket.on('close', () => done(text))
      socket.write(bytes)
    })
  }

  #cookiesFor({ host }: URL): string {
    return [...this.cookies]
      .filter(([key]) => key.startsWith(`${host} `))
      .map(([key, value]) => `${key.slice(host.length + 1)}=${value}`)
      .join('; ')
  }

  #noted(url: URL, answer: Answer): Answer {
    this.seen.push(url.href, JSON.stringify(answer.headers), answer.text)
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      this.cookieLines.push(line)
      if (/max-age=0|expires=thu, 01[ -]jan[ -]1970/i.test(line)) this.cookies.delete(`${url.host} ${name}`)
      else this.cookies.set(`${url.host} ${name}`, value)
    }
    return answer
  }
}
