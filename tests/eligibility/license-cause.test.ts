import { describe, expect, it } from 'vitest'
import { serviceFault } from '../../src/contract/index.ts'
import { licenseCause, licenseCauses } from '../../src/eligibility/index.ts'
import { sample } from '../contract/documented.ts'

describe('why a user’s licenses did not move', () => {
  it.each([
    ['no_free_license', { code: 60012 }],
    ['no_free_license', { code: '60012', description: 'MutuallyExclusiveViolation' }],
    ['no_free_license', { code: 1, description: 'CountViolation' }],
    ['no_free_license', { code: 1, data: ['LicenseQuotaExceededException : Subscription with Account …'] }],
    ['conflicting_plans', { code: 1, description: 'MutuallyExclusiveViolation' }],
    ['conflicting_plans', { code: 1, description: 'No.', data: [7, {}, 'mutuallyexclusiveviolation'] }],
    ['dependency', { code: 1, description: 'DependencyViolation' }],
    ['usage_location', { code: 1, description: 'ProhibitedInUsageLocationViolation' }],
    ['usage_location', { code: 1, description: 'The usage location is missing.' }],
    ['duplicate_address', { code: 1, description: 'The proxy address is already in use.' }],
    ['duplicate_address', { code: 1, data: ['ProxyAddress in use'] }],
    ['group', { code: 1, description: 'GroupBasedLicensing' }],
    ['group', { code: 1, description: 'The license is inherited from a group.' }],
    ['other', { code: 60000, description: 'Customer license migration failed.' }],
    ['other', { code: 600121 }],
    ['other', { description: '' }],
    ['other', { code: 1, data: [{ name: 'CountViolation' }] }],
  ] as const)('is %s for %j', (cause, wire) => {
    const fault = serviceFault.decode(wire)
    expect(fault && licenseCause(fault)).toBe(cause)
    expect(licenseCauses).toContain(cause)
  })

  it('is told for the documented payload', () => {
    const fault = serviceFault.decode(sample('assign-licenses-to-a-user.03.resp.400'))
    expect(fault && licenseCause({ ...fault, code: null })).toBe('no_free_license')
  })
})
