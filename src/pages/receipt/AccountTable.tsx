import type { Cloud, UserLicenseError } from '../../contract/index.ts'
import { licenseCause } from '../../eligibility/index.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Name } from '../../ui/Name.tsx'
import { Text } from '../../ui/Text.tsx'
import type { Column } from '../../ui/table-types.ts'

/** One account and one cause; an account with two causes has two rows. */
interface Row {
  readonly key: string
  readonly account: UserLicenseError
  readonly cause: ReturnType<typeof licenseCause>
  readonly quoted: string
}

interface AccountTableProps {
  cloud: Cloud
  accounts: readonly UserLicenseError[]
}

/** The accounts that need work, each with its cause, what to do, and the service's own words. */
export function AccountTable({ cloud, accounts }: AccountTableProps) {
  const m = useMessages('receipt')
  const rows = accounts.flatMap(rowsOf)
  const columns: Column<Row>[] = [
    {
      key: 'account',
      header: m.followUp.columns.account,
      width: '28%',
      narrow: 'title',
      cell: ({ account }) => (
        <>
          <Name clip>{account.name ?? account.email ?? account.userObjectId ?? m.followUp.noName}</Name>
          {account.email && <Text kind="second">{account.email}</Text>}
        </>
      ),
    },
    {
      key: 'cause',
      header: m.followUp.columns.services,
      width: '34%',
      narrow: 'line',
      cell: ({ cause }) => (
        <>
          <Text kind="strong">{m.followUp.causes[cause].title}</Text>
          <Text kind="second">{m.followUp.causes[cause].fix(cloud)}</Text>
        </>
      ),
    },
    {
      key: 'services',
      header: m.followUp.columns.answer,
      narrow: 'line',
      cell: ({ quoted }) => <Text kind="second">{quoted}</Text>,
    },
  ]
  return (
    <DataTable
      caption={m.followUp.title}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.key}
      rowHeight={92}
      narrowRowHeight={220}
      empty={null}
    />
  )
}

function rowsOf(account: UserLicenseError, place: number): readonly Row[] {
  return account.errors.map((fault, index) => ({
    key: `${place}/${index}`,
    account,
    cause: licenseCause(fault),
    // "Services" are no field of their own: they stand in what the service quotes.
    quoted:
      (fault.data ?? []).filter((part) => typeof part === 'string').join(' ') || (fault.description ?? ''),
  }))
}
