import { beforeEach, describe, expect, test } from 'vitest'
import { userLicenseError } from '../../src/contract/index.ts'
import { database } from '../../src/storage/database.ts'
import { keepFollowUps, keepRecord, readFollowUps, readRecord } from '../../src/storage/receipts.ts'

let name = ''
beforeEach(() => {
  name = `uplift/test/${crypto.randomUUID()}`
})

describe('the accounts that need work after an upgrade', () => {
  const ada = userLicenseError.decode({
    userObjectId: 'u-1',
    name: 'Ada',
    email: 'ada@relecloud.example',
    errors: [{ code: 60012, description: 'No licenses left', data: ['EXCHANGE_S'] }],
    region: 'unknown member',
  })
  if (!ada) throw new Error('Cannot be read')

  test('are there again with everything the service said, and the moment it was kept', async () => {
    await keepFollowUps(name, 'i', [ada], '2026-11-21T09:00:00.000Z')
    expect(await readFollowUps(name, 'i')).toEqual({
      intentId: 'i',
      keptAt: '2026-11-21T09:00:00.000Z',
      licenseErrors: [ada],
    })
  })

  test('are not there for another upgrade', async () => {
    await keepFollowUps(name, 'i', [ada], '')
    expect(await readFollowUps(name, 'j')).toBeNull()
  })

  test('stand apart from the journal, because they carry names', async () => {
    await keepFollowUps(name, 'i', [ada], '')
    const db = await database(name)
    expect(await db.getAllKeys('followUps')).toEqual(['i'])
    expect(await db.getAll('intents')).toEqual([])
  })
})

describe("the reseller's own words", () => {
  test('are there again', async () => {
    await keepRecord(name, { intentId: 'i', ticket: 'INC-7', comment: '<b>"=1+2"</b>' })
    expect(await readRecord(name, 'i')).toEqual({ intentId: 'i', ticket: 'INC-7', comment: '<b>"=1+2"</b>' })
  })

  test('are not there where none were written', async () => {
    expect(await readRecord(name, 'i')).toBeNull()
  })
})
