import { expect, test } from 'vitest'
import { customerLanguage, customerName } from '../../src/explanations/customer-name.ts'
import { aCustomer } from '../support/builders.ts'

const named = (companyName: string | null, country: string | null, culture: string | null = null) =>
  aCustomer({
    companyProfile: { companyName, domain: 'example.com', address: { country } },
    billingProfile: { culture },
  })

test('a customer without a name is called by its domain, then by its id', () => {
  expect(customerName(named('Contoso', null))).toBe('Contoso')
  expect(customerName(named('  ', null))).toBe('example.com')
  const bare = aCustomer({ companyProfile: null })
  expect(customerName(bare)).toBe(bare.id)
})

test.each([
  ['株式会社アドワークス', 'JP', null, 'ja'],
  ['上海诚信电子有限公司', 'CN', null, 'zh-CN'],
  ['關鍵科技', 'TW', 'en-US', 'zh-TW'],
  ['شركة', 'EG', null, 'ar'],
  ['東京', null, 'ja-JP', 'ja-JP'],
  ['東京', 'FR', 'not a culture', undefined],
  ['Contoso Ltd.', 'JP', 'ja-JP', undefined],
])('the name %s from %s with culture %s is in %s', (name, country, culture, language) => {
  expect(customerLanguage(named(name, country, culture), 'global')).toBe(language)
})

test('a name in the 21Vianet cloud is Chinese unless something else is known', () => {
  expect(customerLanguage(named('上海', null), '21vianet')).toBe('zh-CN')
})
