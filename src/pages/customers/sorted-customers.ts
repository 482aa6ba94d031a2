import type { Customer } from '../../contract/index.ts'
import { customerName } from '../../explanations/customer-name.ts'
import type { Language } from '../../messages/language.ts'
import type { Sort } from '../../ui/table-types.ts'

const keys = ['company', 'domain'] as const

/** Reads an order from the address: `domain`, or `-domain` for the other way round. `null`: Partner Center's order. */
export function sortFrom(text: string | null): Sort | null {
  const key = keys.find((known) => known === text?.replace(/^-/, ''))
  return key === undefined ? null : { key, direction: text?.startsWith('-') ? 'descending' : 'ascending' }
}

/** Writes an order for the address. */
export function sortText(sort: Sort | null): string {
  return sort === null ? '' : `${sort.direction === 'descending' ? '-' : ''}${sort.key}`
}

/** The customers in an order, as the language sorts names; without a name or domain they come last. */
export function sortedCustomers(
  customers: readonly Customer[],
  sort: Sort | null,
  language: Language,
): readonly Customer[] {
  if (sort === null) return customers
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const textOf = sort.key === 'company' ? customerName : domainOf
  const turn = sort.direction === 'ascending' ? 1 : -1
  return customers
    .map((customer) => ({ customer, text: textOf(customer) }))
    .sort((a, b) => {
      if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '')
      return turn * compare(a.text, b.text)
    })
    .map(({ customer }) => customer)
}

function domainOf({ companyProfile }: Customer): string {
  return companyProfile?.domain?.trim() ?? ''
}
