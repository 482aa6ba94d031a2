import { describe, expect, it } from 'vitest'
import { subscribedSku } from '../../src/contract/index.ts'
import { assignedLicenses } from '../../src/eligibility/index.ts'
import { aSubscriptionOf } from '../support/builders.ts'

// The two SKUs of Business Premium: sold by a reseller, and sold directly by Microsoft (2019-04-15).
const resold = 'f245ecc8-75af-4f8e-b61f-27d8114de5f3'
const direct = 'AC5CEF5D-921B-4F97-9EF3-C99076E5470F'
const e3 = '6FD2C87F-B296-42F0-B197-1E91E994B900'

const withoutProduct = read({ consumedUnits: 50 })

describe('the licenses assigned to users', () => {
  const premium = aSubscriptionOf('business-premium')

  it('are those of the product, whatever the case of its id, and of no other', () => {
    expect(assignedLicenses(premium, [sku(resold, 7), sku(e3, 100)])).toBe(7)
    expect(assignedLicenses(premium, [sku(resold.toUpperCase(), 7)])).toBe(7)
  })

  it('cover the product bought elsewhere under its second id', () => {
    expect(assignedLicenses(premium, [sku(resold, 7), sku(direct, 5)])).toBe(12)
  })

  it('are none where none is assigned, which is not the same as unknown', () => {
    expect(assignedLicenses(premium, [sku(resold, 0)])).toBe(0)
  })

  it.each([
    ['the licenses cannot be seen', null],
    ['there are none', []],
    ['there are those of another product only', [sku(e3, 100)]],
    ['the number cannot be read', [sku(resold, 'many')]],
    ['the product has no id', [sku(null, 7), withoutProduct]],
  ])('are unknown where %s', (_why, skus) => {
    expect(assignedLicenses(premium, skus)).toBeNull()
  })

  it('are counted as far as they can be read', () => {
    expect(assignedLicenses(premium, [sku(resold, 7), sku(direct, 'many')])).toBe(7)
  })

  it('of a product outside the tables are told by its name', () => {
    const dynamics = { offerId: 'ABCD-1234', offerName: ' Dynamics 365 ' }
    const skus = [sku('1', 3, 'dynamics 365 '), sku('2', 9, 'Dynamics'), sku('3', 9, null), withoutProduct]
    expect(assignedLicenses(dynamics, skus)).toBe(3)
    expect(assignedLicenses({ offerId: null, offerName: null }, skus)).toBeNull()
  })
})

function sku(id: string | null, consumedUnits: unknown, name: string | null = 'n') {
  return read({ consumedUnits, productSku: { id, name } })
}

function read(wire: object) {
  const decoded = subscribedSku.decode(wire)
  if (!decoded) throw new Error('Cannot be read')
  return decoded
}
