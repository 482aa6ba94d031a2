import { useMessages } from '../../messages/use-messages.ts'
import { Chip, type ChipTone } from '../../ui/Chip.tsx'
import { type MarkKind, markIcons } from '../../ui/mark-kinds.ts'
import type { ServerVerdict } from './ledger-lines.ts'

const looks: { readonly [verdict in ServerVerdict]: { tone: ChipTone; mark: MarkKind } } = {
  possible: { tone: 'ok', mark: 'confirmed' },
  not_possible: { tone: 'bad', mark: 'blocks' },
  not_named: { tone: 'neutral', mark: 'none' },
  not_asked: { tone: 'dashed', mark: 'notChecked' },
}

export interface ServerVerdictChipProps {
  of: ServerVerdict
}

/** What Partner Center itself says about a target; it is final. */
export function ServerVerdictChip({ of }: ServerVerdictChipProps) {
  const { server } = useMessages('verdicts')
  const words: { readonly [verdict in ServerVerdict]: string } = {
    possible: server.possible,
    not_possible: server.notPossible,
    not_named: server.notNamed,
    not_asked: server.notAsked,
  }
  const { tone, mark } = looks[of]
  return (
    <Chip tone={tone} icon={markIcons[mark]}>
      {words[of]}
    </Chip>
  )
}
