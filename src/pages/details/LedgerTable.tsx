import type { ReactNode } from 'react'
import type { Cloud } from '../../contract/index.ts'
import { pageConditions } from '../../eligibility/index.ts'
import { planOfRow, usePlanTitle } from '../../explanations/use-plan-title.ts'
import { VerdictMark } from '../../explanations/VerdictMark.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import { CellTitle } from '../../ui/CellTitle.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Name } from '../../ui/Name.tsx'
import { PlainTable } from '../../ui/PlainTable.tsx'
import type { Column } from '../../ui/table-types.ts'
import { isInTable, type LedgerLine, pageVerdict } from './ledger-lines.ts'
import { ServerVerdictChip } from './ServerVerdictChip.tsx'

const narrowOrder = { blocks: 0, cannot_verify: 1, passes: 2 }

export interface LedgerTableProps {
  cloud: Cloud
  lines: readonly LedgerLine[]
  /** What stands under a line. */
  detail: (line: LedgerLine) => ReactNode
  empty: ReactNode
}

/** Target plans down, the conditions of the source pages across, Partner Center's own verdict apart. */
export function LedgerTable({ cloud, lines, detail, empty }: LedgerTableProps) {
  const m = useMessages('details').ledger
  const verdicts = useMessages('verdicts')
  const words = useMessages('words')
  const titleOf = usePlanTitle(cloud)
  const conditions = pageConditions.map(
    (condition): Column<LedgerLine> => ({
      key: condition,
      header: verdicts.conditions[condition],
      narrow: 'line',
      narrowOrder: (line) => narrowOrder[pageVerdict(line, condition)?.verdict ?? 'cannot_verify'],
      cell: (line) => {
        const verdict = pageVerdict(line, condition)?.verdict
        return verdict ? <VerdictMark verdict={verdict} /> : <Mark kind="notChecked">{words.notChecked}</Mark>
      },
    }),
  )
  const columns: readonly Column<LedgerLine>[] = [
    {
      key: 'target',
      header: m.target,
      width: '25%',
      narrow: 'title',
      cell: (line) => {
        const { name, also } = titleOf(planOfRow(line))
        return (
          <CellTitle strong second={isInTable(line) ? also : verdicts.server.notInTable}>
            <Name>{name}</Name>
          </CellTitle>
        )
      },
    },
    ...conditions,
    {
      key: 'server',
      header: verdicts.server.head,
      width: '13rem',
      apart: true,
      narrow: 'end',
      cell: ({ server }) => <ServerVerdictChip of={server} />,
    },
  ]
  return (
    <PlainTable
      caption={m.tableLabel}
      columns={columns}
      rows={lines}
      rowKey={({ offerId }) => offerId}
      rowHeight={50}
      reflowBelow={900}
      detail={detail}
      empty={empty}
    />
  )
}
