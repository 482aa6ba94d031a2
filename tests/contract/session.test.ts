import { describe, expect, test } from 'vitest'
import { isOfTheGateway, sessionFrom } from '../../src/contract/index.ts'

const told = { sub: 'a-person', name: '山田 Kate', expires: '2026-11-01T09:30:00Z' }
const kate = { sub: 'a-person', name: '山田 Kate', expires: new Date('2026-11-01T09:30:00Z') }

test('a session tells who is signed in and until when', () => {
  expect(sessionFrom(told)).toEqual(kate)
})

test.each([
  ['a name that is missing', { ...told, name: undefined }, { ...kate, name: '' }],
  ['a name that is no text', { ...told, name: ['Kate'] }, { ...kate, name: '' }],
  ['an end that is missing', { ...told, expires: null }, { ...kate, expires: null }],
  ['an end that is no date', { ...told, expires: 'soon' }, { ...kate, expires: null }],
  ['members of a later gateway', { ...told, role: 'admin' }, kate],
])('%s keeps nobody out', (_what, value, session) => {
  expect(sessionFrom(value)).toEqual(session)
})

test.each([
  ['nobody', { ...told, sub: '' }],
  ['only blanks', { ...told, sub: '  ' }],
  ['no person', { name: 'Kate' }],
  ['a list', [told]],
  ['a text', 'a-person'],
  ['nothing', null],
])('an answer that names %s is no session', (_what, value) => {
  expect(sessionFrom(value)).toBeNull()
})

describe('an error', () => {
  test('of the gateway says so', () => {
    expect(isOfTheGateway({ error: 'signed_out', status: 401, source: 'gateway' })).toBe(true)
  })

  test.each([
    ['of Partner Center', { code: 900420, description: 'Unauthorized', source: 'PartnerFD' }],
    ['without a source', { statusCode: 401, message: 'Unauthorized' }],
    ['that is no JSON', undefined],
    ['whose source only begins so', { source: 'gateways' }],
  ])('%s is not the gateway’s', (_what, body) => {
    expect(isOfTheGateway(body)).toBe(false)
  })
})
