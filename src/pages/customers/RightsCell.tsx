import type { Customer } from '../../contract/index.ts'
import { RightsMark } from '../../explanations/RightsMark.tsx'
import type { CustomerCellProps } from './CompanyCell.tsx'
import { type Fact, useCustomerFact } from './use-customer-facts.ts'

/** Whether the customer has granted delegated admin privileges; only exceptions have a colour. */
export function RightsCell({ cloud, customer, inView }: CustomerCellProps) {
  const fact = useCustomerFact(cloud, customer.id, inView)
  return <RightsMark granted={grantedBy(fact)} checking={fact.state === 'checking'} />
}

function grantedBy(fact: Fact<Customer>): boolean | null | undefined {
  if (fact.state === 'known') return fact.value.allowDelegatedAccess
  return fact.state === 'cannot_verify' ? null : undefined
}
