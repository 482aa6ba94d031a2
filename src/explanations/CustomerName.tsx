import type { Cloud, Customer } from '../contract/index.ts'
import { Name } from '../ui/Name.tsx'
import { customerLanguage, customerName } from './customer-name.ts'

// Longer than any company is called: one line of it is enough anywhere.
const longestUncut = 160

export interface CustomerNameProps {
  of: Pick<Customer, 'id'> & Partial<Pick<Customer, 'companyProfile' | 'billingProfile'>>
  cloud: Cloud
  /** One line, cut where there is no room. */
  clip?: boolean | undefined
}

/** The name of a customer in its own language; without one its domain, else its tenant id. */
export function CustomerName({ of, cloud, clip = false }: CustomerNameProps) {
  const name = customerName(of)
  return (
    <Name lang={customerLanguage(of, cloud)} clip={clip || name.length > longestUncut}>
      {name}
    </Name>
  )
}
