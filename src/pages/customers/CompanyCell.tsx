import { type Cloud, type Customer, guidFrom } from '../../contract/index.ts'
import { customerLanguage, customerName } from '../../explanations/customer-name.ts'
import { paths } from '../../paths.ts'
import { CellTitle } from '../../ui/CellTitle.tsx'
import { Name } from '../../ui/Name.tsx'
import { RowLink } from '../../ui/RowLink.tsx'
import { useCustomerFact } from './use-customer-facts.ts'

export interface CustomerCellProps {
  cloud: Cloud
  /** As the list gives it. */
  customer: Customer
  /** The row has stayed in view, so that the service is asked for what the list does not tell. */
  inView: boolean
}

/** The name of a customer, which leads to its subscriptions. */
export function CompanyCell({ cloud, customer, inView }: CustomerCellProps) {
  const fact = useCustomerFact(cloud, customer.id, inView)
  const customerId = guidFrom(customer.id)
  // The name is that of the list; the country, once known, tells which shapes its kanji have.
  const language = customerLanguage(fact.state === 'known' ? fact.value : customer, cloud)
  const name = <Name lang={language}>{customerName(customer)}</Name>
  return (
    <CellTitle>
      {customerId === null ? name : <RowLink to={paths.subscriptions({ cloud, customerId })}>{name}</RowLink>}
    </CellTitle>
  )
}
