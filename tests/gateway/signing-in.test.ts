import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from './browser.ts'
import { type Gateway, startGateway } from './gateway.ts'
import { client, person, tenant } from './sign-in-service.ts'

const asked = { 'X-Requested-With': 'uplift' }
// What a browser says where a person opens an address; only then is signing in offered by a redirect.
const opening = { Accept: 'text/html,application/xhtml+xml' }
let gateway: Gateway
let browser: Browser

beforeAll(async () => {
  gateway = await startGateway()
  browser = gateway.newBrowser()
  await browser.open(`${gateway.origin}/`)
})
afterAll(() => gateway?.end())

describe('somebody who is not signed in', () => {
  test('opens a deep link, signs in and stands where the link led, query included', async () => {
    const visitor = gateway.newBrowser()
    const address = `${gateway.origin}/global/customers?search=contoso`
    const opened = await visitor.open(address)
    expect([opened.status, opened.address]).toEqual([200, address])
    expect(opened.text).toContain('<meta name="uplift-cloud" content="global">')
    expect(gateway.signIn.refused).toEqual([])
  })

  test('is sent to the sign-in service with a code challenge, state, nonce and our scope', async () => {
    const { status, headers } = await gateway
      .newBrowser()
      .ask(`${gateway.origin}/global/customers`, { headers: opening })
    const to = new URL(String(headers.location))
    expect([status, to.origin, to.pathname]).toEqual([
      302,
      gateway.signIn.origin,
      `/${tenant}/oauth2/v2.0/authorize`,
    ])
    expect(to.searchParams.get('response_type')).toBe('code')
    expect(to.searchParams.get('code_challenge_method')).toBe('S256')
    expect(to.searchParams.get('client_id')).toBe(client)
    expect(to.searchParams.get('redirect_uri')).toBe(`${gateway.origin}/auth/callback`)
    expect(to.searchParams.get('scope')).toContain('/user_impersonation offline_access openid profile')
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(to.searchParams.get(name)).toMatch(/^[\w-]{20,}$/)
  })

  test.each(['/v1/customers?size=1', '/auth/session'])(
    '%s answers 401 as JSON, never a redirect',
    async (path) => {
      for (const how of ['ask', 'askH2'] as const) {
        const answer = await gateway
          .newBrowser()
          [how](`${gateway.origin}${path}`, { headers: { ...asked, Accept: 'text/html' } })
        expect([answer.status, JSON.parse(answer.text)]).toEqual([
          401,
          { error: 'signed_out', status: 401, source: 'gateway' },
        ])
        expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
        expect(answer.headers['cache-control']).toBe('no-store')
        expect(answer.headers['set-cookie']).toBeUndefined()
      }
    },
  )

  test.each(['/share', '/signed-out', '/favicon.svg', '/assets/app-1a2b3c4d.js'])(
    'reads %s all the same',
    async (path) => {
      expect((await gateway.newBrowser().ask(`${gateway.origin}${path}`)).status).toBe(200)
    },
  )

  test.each(['/', '/index.html', '/global/customers', '/shared', '/share/x', '/signed-out/x'])(
    'does not read %s',
    async (path) => {
      const { status, headers } = await gateway
        .newBrowser()
        .ask(`${gateway.origin}${path}`, { headers: opening })
      expect([status, new URL(String(headers.location)).origin]).toEqual([302, gateway.signIn.origin])
    },
  )

  test('comes with a session nobody gave out, and gets 401', async () => {
    const stranger = gateway.newBrowser()
    stranger.cookies.set(`${gateway.host} __Host-uplift`, 'AAAAAAAAAAAAAAAAAAAAAAAAAAA')
    const answer = await stranger.ask(`${gateway.origin}/v1/customers?size=1`, { headers: asked })
    expect(answer.status).toBe(401)
  })

  test('comes back with a state nobody gave out, and ends on a page, not in a circle', async () => {
    const answer = await gateway.newBrowser().open(`${gateway.origin}/auth/callback?code=abc&state=def`)
    expect([answer.status, answer.address]).toEqual([200, `${gateway.origin}/signed-out`])
  })

  test('is refused by the sign-in service, and reads that in words', async () => {
    const visitor = gateway.newBrowser()
    const away = await visitor.ask(`${gateway.origin}/`, { headers: opening })
    const state = new URL(String(away.headers.location)).searchParams.get('state')
    const address = `${gateway.origin}/auth/callback?error=access_denied&error_description=%3Cb%3Eno&state=${state}`
    const { text } = await visitor.open(address)
    expect(text).toContain('Sign-in failed')
    expect(text).toContain('サインインに失敗しました')
    expect(text).not.toContain('<b>')
  })
})

describe('somebody who is signed in', () => {
  test('is named by /auth/session, with exactly sub, name and the end of the session', async () => {
    const { status, text, headers } = await browser.ask(`${gateway.origin}/auth/session`)
    const session = JSON.parse(text)
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
    expect(session).toEqual({
      ...person,
      expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    })
    const minutes = (Date.parse(session.expires) - Date.parse(String(headers.date))) / 60_000
    // 30 minutes without a request, told a minute early.
    expect(minutes).toBeGreaterThan(28.9)
    expect(minutes).toBeLessThan(29.1)
  })

  test('asks Partner Center with the token of the session and nothing else of the browser', async () => {
    const { arrived } = gateway.partnerCenter
    for (const how of ['ask', 'askH2'] as const) {
      arrived.length = 0
      const answer = await browser[how](`${gateway.origin}/v1/customers?size=1`, {
        headers: {
          ...asked,
          Accept: 'application/json',
          Authorization: 'Bearer of-the-browser',
          Origin: gateway.origin,
          'MS-RequestId': '0d4c8a63-5a0b-4c53-8a3c-6b2f1de0a001',
          'MS-CorrelationId': '0d4c8a63-5a0b-4c53-8a3c-6b2f1de0a002',
          'X-Locale': 'en-US',
          OIDC_access_token: 'of-the-browser',
          'X-HTTP-Method-Override': 'DELETE',
          'X-Forwarded-For': '1.2.3.4',
        },
      })
      expect(answer.status).toBe(200)
      expect(JSON.parse(answer.text).items).toHaveLength(1)
      expect(answer.headers['ms-requestid']).toBe('0d4c8a63-5a0b-4c53-8a3c-6b2f1de0a001')
      const token = gateway.signIn.issued.find(
        (issued) => arrived[0]?.headers.authorization === `Bearer ${issued}`,
      )
      expect(token).toBeDefined()
      const names = arrived.map(({ headers }) => Object.keys(headers).sort())
      expect(names).toEqual([
        ['accept', 'authorization', 'connection', 'host', 'ms-correlationid', 'ms-requestid', 'x-locale'],
      ])
      expect(JSON.stringify(arrived)).not.toContain('of-the-browser')
    }
  })

  test('gets cookies only the browser itself can read, and none of Partner Center', async () => {
    const ours = browser.cookieLines.filter((line) => line.startsWith('__Host-uplift'))
    expect(ours.length).toBeGreaterThan(2)
    for (const line of ours) {
      expect(line).toMatch(/; path=\/(;|$)/i)
      expect(line).toMatch(/; secure/i)
      expect(line).toMatch(/; httponly/i)
      expect(line).not.toMatch(/domain=/i)
    }
    expect(browser.cookieLines.join()).not.toContain('upstream=1')
    expect(ours.find((line) => line.startsWith('__Host-uplift='))).toMatch(
      /^__Host-uplift=[\w-]{27};.*SameSite=Lax/,
    )
  })

  test('never sees a token, in any address, header or body', async () => {
    await browser.ask(`${gateway.origin}/v1/customers?size=500`, { headers: asked })
    const seen = browser.seen.join('\n')
    expect(gateway.signIn.issued.length).toBeGreaterThanOrEqual(2)
    for (const token of gateway.signIn.issued) expect(seen).not.toContain(token)
    // An ID token or a signed one would begin so; the cookie of the state is encrypted and names itself "dir".
    expect(seen.replaceAll(/__Host-uplift-state-[^;]+/g, '')).not.toMatch(/\beyJ[\w-]{10,}\./)
  })

  test('leaves neither code nor token in the logs', async () => {
    const logs = gateway.accessLog() + gateway.errorLog()
    for (const token of gateway.signIn.issued) expect(logs).not.toContain(token)
    expect(gateway.accessLog()).toContain('302 GET /auth/callback')
    expect(gateway.accessLog()).not.toContain('code=')
  })

  test('hears Partner Center’s own errors as they are', async () => {
    const address = `${gateway.origin}/v1/customers/00000000-0000-4000-8000-000000000000`
    const answer = await browser.ask(address, { headers: asked })
    expect([answer.status, JSON.parse(answer.text).source]).toEqual([404, 'PartnerFD'])
  })
})

describe('signing out', () => {
  test('ends the session here, then at the sign-in service, without an ID token in the address', async () => {
    const leaving = gateway.newBrowser()
    await leaving.open(`${gateway.origin}/`)
    const first = await leaving.ask(`${gateway.origin}/auth/sign-out`)
    expect(first.status).toBe(302)
    const stolen = leaving.cookies.get(`${gateway.host} __Host-uplift`) ?? ''
    const second = await leaving.ask(new URL(String(first.headers.location), gateway.origin).href)
    const to = new URL(String(second.headers.location))
    expect([second.status, to.origin, to.pathname]).toEqual([
      302,
      gateway.signIn.origin,
      `/${tenant}/oauth2/v2.0/logout`,
    ])
    expect(Object.fromEntries(to.searchParams)).toEqual({
      client_id: client,
      post_logout_redirect_uri: `${gateway.origin}/signed-out`,
    })
    // Neither "storage", which would take the journal of upgrades with it, nor "cookies".
    expect(second.headers['clear-site-data']).toBe('"cache"')
    expect([...leaving.cookies.keys()].filter((name) => name.includes('__Host-uplift'))).toEqual([])
    leaving.cookies.set(`${gateway.host} __Host-uplift`, stolen)
    const late = await leaving.ask(`${gateway.origin}/v1/customers?size=1`, { headers: asked })
    expect(late.status).toBe(401)
  })

  test.each([
    ['another site', '/auth/sign-out', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['another method', '/auth/sign-out', {}, 405],
    ['another place to go to', '/auth/callback?logout=https%3A%2F%2Fevil.example', {}, 404],
    ['what the module knows besides', '/auth/callback?info=json', {}, 404],
    ['what the module knows besides', '/auth/callback?refresh=https%3A%2F%2Fevil.example', {}, 404],
    ['what the module knows besides', '/auth/callback?jwks=rsa', {}, 404],
    ['what the module knows besides', '/auth/callback?code=1&state=2&info=json', {}, 404],
    ['nothing', '/auth/callback', {}, 404],
    ['a query', '/auth/session?info=json', {}, 404],
    ['a path that is none', '/auth/else', {}, 404],
  ])('is not for %s: %s', async (_what, path, headers, status) => {
    const method = status === 405 ? 'POST' : 'GET'
    const answer = await browser.ask(`${gateway.origin}${path}`, { method, headers })
    expect([answer.status, JSON.parse(answer.text).source]).toEqual([status, 'gateway'])
    expect((await browser.ask(`${gateway.origin}/auth/session`)).status).toBe(200)
  })
})
