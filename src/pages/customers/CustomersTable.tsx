import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { type Cloud, type Customer, guidFrom } from '../../contract/index.ts'
import type { CustomersMessages } from '../../messages/customers/messages.ts'
import { nameOf } from '../../messages/name-of.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { WordsMessages } from '../../messages/words/messages.ts'
import type { CustomerRef } from '../../paths.ts'
import { DataTable, type SeenRows } from '../../ui/DataTable.tsx'
import { Name } from '../../ui/Name.tsx'
import type { Column, Sort } from '../../ui/table-types.ts'
import { CompanyCell } from './CompanyCell.tsx'
import { CountryCell } from './CountryCell.tsx'
import { RightsCell } from './RightsCell.tsx'
import { UpgradableCell } from './UpgradableCell.tsx'
import { keyOf } from './use-known-customers.ts'
import { useSettled } from './use-settled.ts'

export interface CustomersTableProps {
  cloud: Cloud
  customers: readonly Customer[]
  hasMore: boolean
  sort: Sort | null
  onSort: (sort: Sort | null) => void
  empty: ReactNode
  foot: (seen: SeenRows | null) => ReactNode
  onSeen: (seen: SeenRows) => void
  /** Somebody is about to open this customer. */
  onIntent: (ref: CustomerRef) => void
}

/** How long a row stays in view before the service is asked about it, in ms. */
const stay = 150

/** The customers, each row with what the list tells at once and the rest once the row stays in view. */
export function CustomersTable({ cloud, customers, onSeen, onIntent, ...table }: CustomersTableProps) {
  const m = useMessages('customers')
  const words = useMessages('words')
  const [seen, setSeen] = useState<SeenRows | null>(null)
  const see = useCallback(
    (rows: SeenRows) => {
      setSeen(rows)
      onSeen(rows)
    },
    [onSeen],
  )
  const keysInView = seen === null ? [] : customers.slice(seen.first, seen.last + 1).map(keyOf)
  const settled = useSettled(keysInView.join('\n'), stay)
  const inView = useMemo(() => new Set(settled.split('\n')), [settled])

  const columns = useMemo(() => columnsOf(m, words, cloud, inView), [m, words, cloud, inView])
  const intend = useCallback(
    ({ id }: Customer) => {
      const customerId = guidFrom(id)
      if (customerId !== null) onIntent({ cloud, customerId })
    },
    [cloud, onIntent],
  )

  return (
    <DataTable
      {...table}
      caption={m.tableLabel}
      columns={columns}
      rows={customers}
      rowKey={keyOf}
      reflowBelow={900}
      onSeen={see}
      onIntent={intend}
    />
  )
}

function columnsOf(
  m: CustomersMessages,
  words: WordsMessages,
  cloud: Cloud,
  inView: ReadonlySet<string>,
): readonly Column<Customer>[] {
  const cell = (customer: Customer) => ({ cloud, customer, inView: inView.has(keyOf(customer)) })
  return [
    {
      key: 'company',
      header: m.columns.company,
      sortable: true,
      narrow: 'title',
      cell: (customer) => <CompanyCell {...cell(customer)} />,
    },
    {
      key: 'domain',
      header: m.columns.domain,
      width: '21%',
      sortable: true,
      narrow: 'second',
      cell: ({ companyProfile }) => <Name>{companyProfile?.domain ?? ''}</Name>,
    },
    {
      key: 'country',
      header: m.columns.country,
      width: '10%',
      cell: (customer) => <CountryCell {...cell(customer)} />,
    },
    {
      key: 'relationship',
      header: m.columns.relationship,
      width: '11%',
      cell: ({ relationshipToPartner }) => nameOf(words.relationships, relationshipToPartner, words.notGiven),
    },
    {
      key: 'rights',
      header: m.columns.rights,
      width: '13.5%',
      narrow: 'middle',
      cell: (customer) => <RightsCell {...cell(customer)} />,
    },
    {
      key: 'upgradable',
      header: m.columns.upgradable,
      width: '20%',
      narrow: 'end',
      cell: (customer) => <UpgradableCell {...cell(customer)} />,
    },
  ]
}
