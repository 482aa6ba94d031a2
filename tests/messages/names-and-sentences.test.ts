import { describe, expect, test } from 'vitest'
import { plans } from '../../src/eligibility/index.ts'
import { loadMessages, messagesOf } from '../../src/messages/areas.ts'
import { errorText } from '../../src/messages/error-text.ts'
import { languages } from '../../src/messages/language.ts'
import { licenseCountText } from '../../src/messages/license-count-text.ts'
import { nameOf } from '../../src/messages/name-of.ts'
import { planNames } from '../../src/messages/plan-names.ts'
import { reasonText } from '../../src/messages/reason-text.ts'
import { reasons } from './every-text.ts'

function planCalled(id: string) {
  const plan = plans.find((candidate) => candidate.id === id)
  if (!plan) throw new Error(id)
  return plan
}

describe('a plan', () => {
  const essentials = planCalled('business-essentials')

  test('has its old and its new name in English and in Japanese', () => {
    expect(planNames(essentials, 'en', 'global')).toEqual({
      name: 'Office 365 Business Essentials',
      also: 'today Microsoft 365 Business Basic',
    })
    expect(planNames(essentials, 'ja', 'global')).toEqual({
      name: 'Office 365 Business Essentials',
      also: '現: Microsoft 365 Business Basic',
    })
  })

  test('has its Chinese names in the global cloud', () => {
    expect(planNames(essentials, 'zh-Hans', 'global')).toEqual({
      name: 'Office 365 商业协作版',
      also: '现名 Microsoft 365 商业基础版',
    })
  })

  test('has its English names beside the Chinese one in the 21Vianet cloud, where new Chinese names are not attested', () => {
    expect(planNames(essentials, 'zh-Hans', '21vianet')).toEqual({
      name: 'Office 365 商业协作版',
      also: 'Office 365 Business Essentials · 现名 Microsoft 365 Business Basic',
    })
  })

  test('that never changed its name has no other one', () => {
    expect(planNames(planCalled('e3'), 'zh-Hans', 'global').also).toBeNull()
  })
})

describe('a value of the service', () => {
  const { statuses, unknown } = messagesOf('en', 'words')

  test('has our word where we know it, and is shown as it came where we do not', () => {
    expect(nameOf(statuses, 'deleted', unknown)).toBe('Canceled')
    expect(nameOf(statuses, 'WaitingForGodot', unknown)).toBe('WaitingForGodot')
    expect(nameOf(statuses, null, unknown)).toBe('Unknown')
  })

  test('is not mistaken for a member that every object has', () => {
    expect(nameOf(statuses, 'constructor', unknown)).toBe('constructor')
    expect(nameOf(statuses, '__proto__', unknown)).toBe('__proto__')
  })
})

describe('a request without a usable answer', async () => {
  await loadMessages('en', ['errors'])
  const errors = messagesOf('en', 'errors')
  const problem = { kind: 'forbidden', status: 403, code: null, description: null } as const

  test('is told by status and code together, because codes are not unique', () => {
    expect(errorText(errors, { ...problem, code: '20002' }).title).toBe(
      'No reseller relationship with this customer',
    )
    expect(errorText(errors, { ...problem, code: '2006' })).toBe(errors.kinds.forbidden)
    expect(errorText(errors, { ...problem, kind: 'refused', status: 400, code: '2006' }).title).toBe(
      'This offer cannot be changed',
    )
  })

  test('names the second factor where the service asks for it in words', () => {
    expect(errorText(errors, { ...problem, description: 'MFA is required for this request' })).toBe(
      errors.faults.multi_factor,
    )
  })

  test('is told by its kind where nothing is known of its fault', () => {
    expect(errorText(errors, { ...problem, kind: 'server', status: 500, code: 'toString' })).toBe(
      errors.kinds.server,
    )
  })
})

describe.each(languages)('a reason in %s', async (language) => {
  await loadMessages(language, ['verdicts', 'quantity'])
  const verdicts = messagesOf(language, 'verdicts')
  const context = {
    cloud: 'global',
    source: 'Office 365 Business',
    target: 'Office 365 Enterprise E3',
  } as const

  test('says what is so, who acts and how', () => {
    for (const reason of reasons) {
      const text = reasonText(verdicts, reason, context)
      expect(
        [text.title, text.explanation, text.how].every((words) => words.length > 3),
        reason.code,
      ).toBe(true)
      expect(verdicts.people[text.who]('global').length).toBeGreaterThan(0)
      expect(text.title, 'stands alone, without a mark at its end').not.toMatch(/[.。]$/)
    }
  })

  test('sends a customer who bought elsewhere to where it was bought, and never there for our own', () => {
    const held = { id: '1', name: 'Office 365 Enterprise E3', quantity: 25, own: true }
    const own = reasonText(verdicts, { code: 'target_already_held', by: [held] }, context)
    const elsewhere = reasonText(
      verdicts,
      { code: 'target_already_held', by: [{ ...held, own: false }] },
      context,
    )
    expect([own.who, elsewhere.who]).toEqual(['you', 'other_channel'])
  })

  test('asks a number with two readings back, both readings in plain digits', () => {
    const text = licenseCountText(
      messagesOf(language, 'quantity'),
      { code: 'two_readings', readings: [1000, 1] },
      { typed: '1,000', least: 1, most: 300 },
    )
    expect(text).toMatch(/1,000.*1000.*\b1\b/)
  })
})
