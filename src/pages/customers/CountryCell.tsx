import { customerCountry } from '../../explanations/customer-name.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { CustomerCellProps } from './CompanyCell.tsx'
import { useCustomerFact } from './use-customer-facts.ts'

/** The country of a customer, once the row was looked at: the list does not tell it. */
export function CountryCell({ cloud, customer, inView }: CustomerCellProps) {
  const words = useMessages('words')
  const format = useFormat()
  const fact = useCustomerFact(cloud, customer.id, inView)
  if (fact.state === 'checking') return <Skeleton share="half" />
  if (fact.state !== 'known') return null
  const country = customerCountry(fact.value)
  return country === null ? words.notGiven : format.country(country)
}
