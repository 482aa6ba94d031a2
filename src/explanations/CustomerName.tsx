import type { Cloud, Customer } from '../contract/index.ts'
import { Name } from '../ui/Name.tsx'
import { customerLanguage, customerName } from './customer-name.ts'

export interface CustomerNameProps {
  of: Pick<Customer, 'id'> & Partial<Pick<Customer, 'companyProfile' | 'billingProfile'>>
  cloud: Cloud
  /** One line, cut where there is no room. */
  clip?: boolean | undefined
}

/** The name of a customer in its own language; without one its domain, else its tenant id. */
export function CustomerName({ of, cloud, clip }: CustomerNameProps) {
  return (
    <Name lang={customerLanguage(of, cloud)} clip={clip}>
      {customerName(of)}
    </Name>
  )
}
