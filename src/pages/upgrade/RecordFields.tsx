import { useMessages } from '../../messages/use-messages.ts'
import { Columns } from '../../ui/Columns.tsx'
import { Section } from '../../ui/Section.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { UpgradeDraft } from './upgrade-draft.ts'

interface RecordFieldsProps {
  draft: UpgradeDraft
  onChange: (part: Partial<UpgradeDraft>) => void
}

/** The reseller's own words on the upgrade. They stay in this browser. */
export function RecordFields({ draft, onChange }: RecordFieldsProps) {
  const m = useMessages('upgrade')
  return (
    <Section title={m.records.title} note={m.records.note}>
      <Columns count={2}>
        <TextField
          label={m.records.ticket}
          value={draft.ticket}
          onChange={(ticket) => onChange({ ticket })}
        />
        <TextField
          label={m.records.comment}
          value={draft.comment}
          onChange={(comment) => onChange({ comment })}
        />
      </Columns>
    </Section>
  )
}
