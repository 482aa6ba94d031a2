import type { Cloud, Customer } from '../contract/index.ts'

type Named = Pick<Customer, 'id'> & Partial<Pick<Customer, 'companyProfile' | 'billingProfile'>>

const languageOfCountry: ReadonlyMap<string, string> = new Map([
  ['JP', 'ja'],
  ['CN', 'zh-CN'],
  ['SG', 'zh-CN'],
  ['TW', 'zh-TW'],
  ['HK', 'zh-HK'],
  ['MO', 'zh-HK'],
  ['KR', 'ko'],
  ['IL', 'he'],
  ...['AE', 'BH', 'DZ', 'EG', 'IQ', 'JO', 'KW', 'LB', 'LY', 'MA', 'OM', 'QA', 'SA', 'SY', 'TN', 'YE'].map(
    (country): [string, string] => [country, 'ar'],
  ),
])

/** What to call a customer: the company, else its domain, else its tenant id. */
export function customerName({ id, companyProfile }: Named): string {
  return [companyProfile?.companyName, companyProfile?.domain].find((name) => name?.trim()) ?? id
}

/** The country the service gives for a customer, in two letters; `null` where it gives none. */
export function customerCountry({ companyProfile, billingProfile }: Named): string | null {
  return companyProfile?.address?.country || billingProfile?.defaultAddress?.country || null
}

/**
 * The language of a customer's name, from its country, else its culture: kanji and hanzi look different in each. A name
 * in Latin letters has none of its own: a voice reads it in the language of the page.
 */
export function customerLanguage(customer: Named, cloud: Cloud): string | undefined {
  if (/^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(customerName(customer)))
    return undefined
  const country = customerCountry(customer)?.toUpperCase()
  const byCountry = country === undefined ? undefined : languageOfCountry.get(country)
  const culture = customer.billingProfile?.culture ?? customer.billingProfile?.language ?? ''
  if (byCountry) return byCountry
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(culture)) return culture
  return cloud === '21vianet' ? 'zh-CN' : undefined
}
