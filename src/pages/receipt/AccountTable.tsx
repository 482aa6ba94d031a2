import type { Cloud, ServiceFault, UserLicenseError } from '../../contract/index.ts'
import { affectedServices, licenseCause, quoteOf } from '../../eligibility/index.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Name } from '../../ui/Name.tsx'
import { PlainTable } from '../../ui/PlainTable.tsx'
import { Text } from '../../ui/Text.tsx'
import type { Column } from '../../ui/table-types.ts'

/** One account and one cause; an account with two causes has two rows. */
interface Row {
  readonly key: string
  readonly account: UserLicenseError
  readonly fault: ServiceFault
}

interface AccountTableProps {
  cloud: Cloud
  accounts: readonly UserLicenseError[]
}

/** The accounts that need work, each with its cause, what to do, its services and the service's own words. */
export function AccountTable({ cloud, accounts }: AccountTableProps) {
  const m = useMessages('receipt')
  const errors = useMessages('errors')
  const format = useFormat()
  const columns: Column<Row>[] = [
    {
      key: 'account',
      header: m.followUp.columns.account,
      width: '26%',
      narrow: 'title',
      cell: ({ account }) => (
        <>
          <Name>{account.name || account.email || account.userObjectId || m.followUp.noName}</Name>
          {account.email && (
            <Text kind="second">
              <Name>{account.email}</Name>
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'cause',
      header: m.followUp.columns.cause,
      narrow: 'line',
      cell: ({ fault }) => {
        const cause = m.followUp.causes[licenseCause(fault)]
        return (
          <>
            <Text kind="strong">{cause.title}</Text>
            <Text kind="second">{cause.fix(cloud)}</Text>
            <Text kind="stamp">{errors.partnerCentersOwnWords(quoteOf(fault).slice(0, 1024))}</Text>
          </>
        )
      },
    },
    {
      key: 'services',
      header: m.followUp.columns.services,
      width: '24%',
      narrow: 'line',
      cell: ({ fault }) => {
        const services = affectedServices(fault)
        return services.length > 0 ? format.list(services) : m.followUp.allServices
      },
    },
  ]
  return (
    <PlainTable
      caption={m.followUp.title}
      columns={columns}
      rows={accounts.flatMap(rowsOf)}
      rowKey={(row) => row.key}
      rowHeight={62}
      empty={null}
    />
  )
}

// Without a cause the account still needs work, so it has a row.
function rowsOf(account: UserLicenseError, place: number): readonly Row[] {
  const unexplained: ServiceFault = {
    code: null,
    description: null,
    data: null,
    source: null,
    others: new Map(),
  }
  const faults = account.errors.length > 0 ? account.errors : [unexplained]
  return faults.map((fault, index) => ({ key: `${place}/${index}`, account, fault }))
}
