import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { askAt } from './ask.ts'
import { type Program, runToItsEnd, startProgram } from './http-server.ts'

const premium = '031C9E47-4802-4248-838E-778FB1D2CC05'
const source = (customer: { id: string }, subscription: { id: string }) =>
  `v1/customers/${customer.id}/subscriptions/${subscription.id}`

describe('over real sockets', () => {
  let program: Program
  beforeAll(async () => {
    program = await startProgram('--customers', '30', '--seed', '4')
  })
  afterAll(() => program.end('SIGKILL'))
  const get = (path: string) => askAt(`${program.origin}/${path}`)

  /** Sends bytes as they are and gives what comes back until the connection closes. */
  function sendRaw(text: string): Promise<string> {
    return new Promise((done, failed) => {
      const socket = connect(Number(new URL(program.origin).port), '127.0.0.1', () => socket.write(text))
      let answer = ''
      socket.on('data', (bytes) => {
        answer += bytes
      })
      socket.on('close', () => done(answer))
      socket.on('error', failed)
      socket.setTimeout(5_000, () => socket.destroy())
    })
  }
  const request = (line: string, ...headers: readonly string[]) =>
    sendRaw([line, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'))

  test('one line says where it listens', () => {
    expect(program.output()).toMatch(
      /^Simulated Partner Center \(global\) listens on http:\/\/127\.0\.0\.1:\d+\/v1\n$/,
    )
  })

  test('customers of the world it was started with are served to the end', async () => {
    const { body } = await get('v1/customers?size=0')
    expect(body.totalCount).toBe(cast.castIn('global').length + 30)
    const last = body.items.at(-1)
    expect((await get(`V1//Customers/${last.id.toUpperCase()}`)).body.companyProfile).toMatchObject({
      companyName: last.companyProfile.companyName,
    })
  })

  test('every answer carries the mark and the length of its body, and no origin may read it', async () => {
    const { headers } = await get('v1/customers?size=1')
    expect(headers.get('x-uplift-simulator')).toBe('1')
    expect(Number(headers.get('Content-Length'))).toBeGreaterThan(100)
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('an upgrade is done once however often its request arrives', async () => {
    const address = `${program.origin}/${source(cast.tailspin, cast.tailspin.subscriptions.essentials)}/upgrades`
    const headers = { 'MS-RequestId': crypto.randomUUID() }
    const copy = () => askAt(address, { method: 'POST', body: { targetOffer: { id: premium } }, headers })
    const answers = await Promise.all([copy(), copy(), copy(), copy()])
    expect(new Set(answers.map(({ body }) => body.targetSubscriptionId)).size).toBe(1)
    const log = await get('__simulator/log')
    expect(log.body.upgrades).toMatchObject([{ deliveries: 4 }])
  })

  test('a lost answer is a connection that ends, and the upgrade is there', async () => {
    await askAt(`${program.origin}/__simulator/faults`, {
      method: 'POST',
      body: { loseAnswer: { times: 1 } },
    })
    const path = source(cast.adworks, cast.adworks.subscriptions.premium)
    const body = { targetOffer: { id: '796B6B5F-613C-4E24-A17C-EBA730D49C02' } }
    const lost = askAt(`${program.origin}/${path}/upgrades`, { method: 'POST', body })
    await expect(lost).rejects.toThrow(TypeError)
    expect((await get(`v1/customers/${cast.adworks.id}/subscriptions`)).body.totalCount).toBe(3)
  })

  test('the doors work here too', async () => {
    expect((await get('__simulator/state')).body).toMatchObject({ seed: 4, customers: 30 })
    const granted = await askAt(
      `${program.origin}/__simulator/customers/${cast.alpineSkiHouse.id}/grant-admin`,
      {
        method: 'POST',
        body: { cloud: 'global' },
      },
    )
    expect(granted.status).toBe(200)
    expect((await get(`v1/customers/${cast.alpineSkiHouse.id}`)).body.allowDelegatedAccess).toBe(true)
  })

  test.each([
    ['the path begins with two slashes', 'GET //v1/customers?size=1 HTTP/1.1', '200'],
    ['the target is a whole address', 'GET http://elsewhere.example/v1/customers?size=1 HTTP/1.1', '200'],
    ['an escape is broken', 'GET /v1/customers/%E0%A4%A HTTP/1.1', '400'],
    ['the path climbs', 'GET /v1/../../etc/passwd HTTP/1.1', '404'],
    ['the path climbs in disguise', 'GET /v1/customers/%2e%2e/%2e%2e/offers HTTP/1.1', '404'],
    ['a zero byte is in it', 'GET /v1/customers/%00 HTTP/1.1', '400'],
    ['nothing is there', 'GET / HTTP/1.1', '404'],
    ['the method does not exist', 'BREW /v1/customers HTTP/1.1', '400'],
    ['the method is no method of the address', 'PUT /v1/customers HTTP/1.1', '405'],
    ['the method may not be carried on', 'TRACE /v1/customers HTTP/1.1', '400'],
    ['methods are asked for', 'OPTIONS /v1/customers HTTP/1.1', '204'],
    ['methods of everything are asked for', 'OPTIONS * HTTP/1.1', '400'],
    ['only the head is asked for', 'HEAD /v1/customers HTTP/1.1', '200'],
    ['it is no HTTP', 'HELLO', '400'],
    ['the query is garbage', 'GET /v1/customers?size=%ZZ&filter=%7B%7B&&&= HTTP/1.1', '400'],
  ])('it answers and lives on where %s', async (_what, line, status) => {
    expect((await request(line)).slice(0, 12)).toBe(`HTTP/1.1 ${status}`)
    expect((await get('__simulator/state')).status).toBe(200)
  })

  test.each(['{', '[]', '"', 'null', '\u0000', '{"targetOffer":{"id":{}}}', '[[[[[[', '{"a":1}{}'])(
    'a body of garbage is a bad request: %j',
    async (body) => {
      const path = source(cast.contoso, cast.contoso.subscriptions.essentials)
      const posted = await askAt(`${program.origin}/${path}/upgrades`, { method: 'POST', body })
      const patched = await askAt(`${program.origin}/${path}`, { method: 'PATCH', body })
      expect([posted.status, patched.status]).toEqual([400, body.startsWith('{"targetOffer"') ? 200 : 400])
    },
  )

  test('a body of two megabytes is too long, and one that never ends is cut off', async () => {
    const path = source(cast.contoso, cast.contoso.subscriptions.essentials)
    const body = JSON.stringify({ friendlyName: 'x'.repeat(2_000_000) })
    expect(await askAt(`${program.origin}/${path}`, { method: 'PATCH', body })).toMatchObject({
      status: 413,
      body: { code: 800002 },
    })
    // Twice as much as the server has patience for; the connection ends before it is through.
    const sent = await sendRaw(
      `PATCH /${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 40000000\r\n\r\n${'x'.repeat(40_000_000)}`,
    ).catch(() => 'cut')
    expect(['', 'cut']).toContain(sent)
    expect((await get('__simulator/state')).status).toBe(200)
  })
})

describe('the program', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with 0 on %s, at once and also while it is asked',
    async (signal) => {
      const program = await startProgram('--cloud', '21vianet', '--customers', '0')
      await askAt(`${program.origin}/__simulator/faults`, { method: 'POST', body: { slowMs: 60_000 } })
      const waiting = askAt(`${program.origin}/v1/customers`).catch(() => 'cut')
      await expect
        .poll(async () => (await askAt(`${program.origin}/__simulator/log`)).body.requests.length)
        .toBe(1)
      const started = Date.now()
      expect(await program.end(signal)).toBe(0)
      expect(await waiting).toBe('cut')
      expect(Date.now() - started).toBeLessThan(3_000)
    },
  )

  test('begins with a fault that it is told, and tells which there are where it knows none', async () => {
    const program = await startProgram('--fault', 'error-before', '--customers', '0')
    const path = source(cast.tailspin, cast.tailspin.subscriptions.essentials)
    const body = { targetOffer: { id: premium } }
    const statuses = [
      (await askAt(`${program.origin}/${path}/upgrades`, { method: 'POST', body })).status,
      (await askAt(`${program.origin}/${path}/upgrades`, { method: 'POST', body })).status,
    ]
    await program.end('SIGKILL')
    expect(statuses).toEqual([500, 200])
    const refused = await runToItsEnd('--fault', 'fire')
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('answer-lost')])
  })

  test('lets an answer come in drops', async () => {
    const wish = JSON.stringify({ script: { fault: { kind: 'drip', ms: 1 } } })
    const program = await startProgram('--fault', wish, '--customers', '0')
    const { headers, body } = await askAt(`${program.origin}/v1/customers`)
    await program.end('SIGKILL')
    expect([headers.get('Content-Length'), body.totalCount]).toEqual([null, cast.castIn('global').length])
  })

  test('serves the cloud it is asked for, and only that one', async () => {
    const program = await startProgram('--cloud', '21vianet', '--customers', '2')
    const { body } = await askAt(`${program.origin}/v1/customers?size=1`)
    expect(program.output()).toContain('(21vianet)')
    expect(body.items[0].companyProfile.companyName).toBe('上海诚信电子有限公司')
    expect((await askAt(`${program.origin}/simulated/global/v1/customers`)).status).toBe(404)
    await program.end()
  })

  test('wants a token where it is told to, and not at its own door', async () => {
    const program = await startProgram('--require-token')
    const address = `${program.origin}/v1/customers?size=1`
    const withToken = (Authorization: string) => askAt(address, { headers: { Authorization } })
    expect(await askAt(address)).toMatchObject({
      status: 401,
      body: { code: 400, description: 'Access denied' },
    })
    expect((await withToken('Basic dTpw')).status).toBe(401)
    expect((await withToken('Bearer ')).status).toBe(401)
    expect((await withToken('Bearer abc')).status).toBe(200)
    expect((await withToken('bearer abc')).status).toBe(200)
    expect((await askAt(`${program.origin}/__simulator/state`)).status).toBe(200)
    await program.end()
  })

  test('says that a port is taken, and ends', async () => {
    const program = await startProgram()
    const { port } = new URL(program.origin)
    const { code, stdout, stderr } = await runToItsEnd('--port', port)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(
      `Port ${port} is already in use. Choose another one: npm run backend -- --port ${Number(port) + 1}\n`,
    )
    await program.end()
  })

  test.each([
    [['--port', '70000'], '--port needs a whole number from 0 to 65535, not "70000".'],
    [['--port', '80a'], '--port needs a whole number from 0 to 65535, not "80a".'],
    [['--cloud', 'mars'], '--cloud needs global or 21vianet, not "mars".'],
    [['--customers', '-5'], '--customers'],
    [['--customers', '1e3'], '--customers needs a whole number from 0 to 1000000, not "1e3".'],
    [['--seed', ''], '--seed needs a whole number from 0 to 1000000, not "".'],
    [['--sede', '1'], "Unknown option '--sede'"],
    [['8787'], "Unexpected argument '8787'"],
  ])('says in a sentence what is wrong with %j, and ends', async (args, sentence) => {
    const { code, stdout, stderr } = await runToItsEnd(...args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
