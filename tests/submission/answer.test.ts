import { describe, expect, test } from 'vitest'
import { answerFromFailure, answerFromResult } from '../../src/submission/index.ts'
import { aFailure, aResult, aSilentFailure } from './answers.ts'
import { ids } from './situations.ts'

const notActive = { code: 2, description: 'Not active' }
const account = { userObjectId: 'u-1', name: 'Ada', email: 'ada@relecloud.example', errors: [] }

describe('an answer with status 200', () => {
  test('is a success where it names the new subscription and no error', () => {
    expect(answerFromResult(aResult())).toEqual({
      kind: 'done',
      promisedSubscriptionId: ids.fresh,
      refusals: [],
      followUpCount: 0,
    })
  })

  test('counts the accounts that need work and stays a success', () => {
    expect(answerFromResult(aResult({ licenseErrors: [account, account] }))).toMatchObject({
      kind: 'done',
      followUpCount: 2,
    })
  })

  test('refuses where it names errors and no new subscription, each with its reason', () => {
    expect(answerFromResult(aResult({ upgradeErrors: [notActive], targetSubscriptionId: null }))).toEqual({
      kind: 'refused_by_state',
      promisedSubscriptionId: null,
      refusals: [{ status: 200, code: 'subscription_status_not_active', description: 'Not active' }],
      followUpCount: null,
    })
  })

  test('keeps the promise beside the errors where it says both, so that nobody is told "refused" too early', () => {
    expect(answerFromResult(aResult({ upgradeErrors: [notActive] }))).toMatchObject({
      kind: 'refused_by_state',
      promisedSubscriptionId: ids.fresh,
      refusals: [{ code: 'subscription_status_not_active' }],
    })
  })

  test.each([undefined, null, '', '   '])('is no answer where the new id is %j', (targetSubscriptionId) => {
    expect(answerFromResult(aResult({ targetSubscriptionId }))).toEqual({
      kind: 'no_answer',
      promisedSubscriptionId: null,
      refusals: [],
      followUpCount: null,
    })
  })

  test('still tells how many accounts need work where the new id is missing', () => {
    expect(
      answerFromResult(aResult({ targetSubscriptionId: null, licenseErrors: [account] })).followUpCount,
    ).toBe(1)
  })

  test('refuses also for an error that nobody can read', () => {
    expect(answerFromResult(aResult({ upgradeErrors: [17], targetSubscriptionId: null }))).toMatchObject({
      kind: 'refused_by_state',
      refusals: [{ code: null, description: null }],
    })
  })
})

describe('an error answer', () => {
  test.each([
    [400, 2002],
    [400, 3000],
    [400, 27007],
    [403, 20002],
    [405, 1],
    [406, 1],
    [415, 1],
  ])('with %i/%i refuses every copy of the request alike', (status, code) => {
    expect(answerFromFailure(aFailure(status, code))).toEqual({
      kind: 'refused_by_content',
      promisedSubscriptionId: null,
      refusals: [{ status, code: String(code), description: 'Said by the service' }],
      followUpCount: null,
    })
  })

  test.each([405, 406, 415])('with %i needs no reason to refuse every copy alike', (status) => {
    expect(answerFromFailure(aSilentFailure(status)).kind).toBe('refused_by_content')
  })

  test.each([
    [400, 2055],
    [400, 20002],
    [400, 60000],
    [403, 2002],
    [403, 2091],
    [404, 20003],
    [409, 800060],
    [412, 2055],
    [422, 'a new code'],
    [499, 1],
  ])('with %i/%s may be the echo of our own success, so it refuses by state', (status, code) => {
    expect(answerFromFailure(aFailure(status, code)).kind).toBe('refused_by_state')
  })

  test.each([400, 403, 404, 409, 413])('with %i and no reason counts as no answer', (status) => {
    expect(answerFromFailure(aSilentFailure(status))).toEqual({
      kind: 'no_answer',
      promisedSubscriptionId: null,
      refusals: [],
      followUpCount: null,
    })
  })

  test.each([
    [401, 'signed_out'],
    [429, 'throttled'],
    [408, 'no_answer'],
    [500, 'no_answer'],
    [501, 'no_answer'],
    [502, 'no_answer'],
    [503, 'no_answer'],
    [504, 'no_answer'],
    [599, 'no_answer'],
    [0, 'no_answer'],
    [200, 'no_answer'],
    [302, 'no_answer'],
    [399, 'no_answer'],
  ])('with %i counts as "%s", whatever its body says', (status, kind) => {
    expect(answerFromFailure(aFailure(status, 2002)).kind).toBe(kind)
    expect(answerFromFailure(aSilentFailure(status)).kind).toBe(kind)
  })
})
