import { describe, expect, it } from 'vitest'
import { serviceFault, throttledBody } from '../../src/contract/index.ts'

describe('the documented error body', () => {
  it.each([
    [60012, '60012'],
    ['60012', '60012'],
    ['<string>', '<string>'],
    [0, '0'],
    [null, null],
  ])('with code %j is read as %j, number or text', (code, owed) => {
    expect(serviceFault.decode({ code, description: 'why' })?.code).toBe(owed)
  })

  it.each([
    [60012, 60012],
    ['60012', 60012],
    ['0', 0],
    ['007', '007'],
    ['1234567890', '1234567890'],
    ['AADSTS50076', 'AADSTS50076'],
    ['', ''],
  ])('with code %j is written with %j, as every sample has a number', (code, owed) => {
    expect(serviceFault.encode(serviceFault.decode({ code }))).toEqual({ code: owed })
  })

  it('is one with a code alone, or with words alone', () => {
    expect(serviceFault.decode({ code: 2055 })).toMatchObject({ code: '2055', description: null })
    expect(serviceFault.decode({ Description: 'Etag is no longer valid' })).toMatchObject({ code: null })
  })

  it('keeps data of any kind', () => {
    const data = ['a', 1, { b: [2] }]
    expect(serviceFault.encode(serviceFault.decode({ code: 1, data }))).toEqual({ code: 1, data })
  })

  it.each([
    [{}],
    [{ statusCode: 429, message: 'Rate limit is exceeded. Try again in 57 seconds.' }],
    [{ error: 'invalid_grant', error_description: 'AADSTS50076' }],
    [{ data: [], source: 'PartnerFD' }],
    ['<html></html>'],
    [null],
  ])('is not %j', (body) => {
    expect(serviceFault.decode(body)).toBeNull()
  })
})

it('the other form, of the gateway in front of the service, has a status and a message', () => {
  const body = { statusCode: 429, message: 'Rate limit is exceeded. Try again in 57 seconds.' }
  expect(throttledBody.decode(body)).toMatchObject(body)
  expect(throttledBody.decode({ StatusCode: '429', Message: 7 })).toMatchObject({
    statusCode: 429,
    message: '7',
  })
})
