import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { standInSession } from '../../mocks/session.ts'
import { askAt } from './ask.ts'
import { type Program, startProgram } from './http-server.ts'

const over = { error: 'signed_out', status: 401, source: 'gateway' }
let program: Program
beforeAll(async () => {
  program = await startProgram('--customers', '0')
})
afterAll(() => program.end('SIGKILL'))
beforeEach(() => door('POST', {}))

const get = (path: string) => askAt(`${program.origin}${path}`)
const open = (path: string, headers = {}) =>
  fetch(`${program.origin}${path}`, { redirect: 'manual', headers })
const door = (method: 'POST' | 'DELETE' | 'GET', body?: object) =>
  askAt(`${program.origin}/__simulator/session`, { method, ...(body && { body }) })

test('somebody is signed in from the start, named with exactly what the contract names', async () => {
  const { status, body, headers } = await get('/auth/session')
  expect(status).toBe(200)
  expect(Object.keys(body)).toEqual(['sub', 'name', 'expires'])
  expect(body.expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  expect(Date.parse(body.expires)).toBeGreaterThan(Date.parse(String(headers.get('Date'))))
  expect(headers.get('Cache-Control')).toBe('no-store')
})

test('after signing out the session and Partner Center answer 401, until somebody signs in again', async () => {
  const left = await open('/auth/sign-out')
  expect([left.status, left.headers.get('Location'), left.headers.get('Clear-Site-Data')]).toEqual([
    302,
    '/signed-out',
    '"cache"',
  ])
  for (const path of ['/auth/session', '/v1/customers?size=1']) {
    const answer = await get(path)
    expect([answer.status, answer.body]).toEqual([401, over])
  }
  const back = await open('/auth/sign-in?to=/global/customers%3Fsearch%3Dx')
  expect([back.status, back.headers.get('Location')]).toEqual([302, '/global/customers?search=x'])
  expect((await get('/v1/customers?size=1')).status).toBe(200)
})

test.each(['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example'])(
  'signing in leads to no other host: %s',
  async (to) => {
    expect((await open(`/auth/sign-in?to=${encodeURIComponent(to)}`)).headers.get('Location')).toBe('/')
  },
)

test('another site cannot sign anybody out', async () => {
  expect((await open('/auth/sign-out', { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
  expect((await get('/auth/session')).status).toBe(200)
})

test('the door signs somebody else in, and ends the session at once', async () => {
  await door('POST', { sub: 'another', name: '山田' })
  expect((await get('/auth/session')).body).toMatchObject({ sub: 'another', name: '山田' })
  await door('DELETE')
  expect((await get('/auth/session')).status).toBe(401)
})

test('each request pushes the end on, up to the longest duration', () => {
  let seconds = 0
  const session = standInSession(60, () => seconds * 1000)
  session.begin({ longestSeconds: 100 })
  seconds = 50
  expect(session.isOpen()).toBe(true)
  expect(session.body().expires).toBe('1970-01-01T00:01:40Z')
  seconds = 99
  expect(session.isOpen()).toBe(true)
  seconds = 100
  expect(session.isOpen()).toBe(false)
})

test('a session that nobody uses ends, and one without a limit does not', () => {
  let seconds = 0
  const now = () => seconds * 1000
  const [limited, unlimited] = [standInSession(60, now), standInSession(null, now)]
  seconds = 61
  expect([limited.isOpen(), unlimited.isOpen()]).toEqual([false, true])
})
