import { useState } from 'react'
import type { Watch } from '../../api/simulator.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Section.tsx'
import { Text } from '../../ui/Text.tsx'
import { SeenRequests } from './SeenRequests.tsx'
import { SeenUpgrades } from './SeenUpgrades.tsx'
import styles from './ServiceLog.module.css'

const few = 5

/** What arrived at the simulated service and what it did, the latest first: what the page says is one thing, this another. */
export function ServiceLog({ watch }: { watch: Watch }) {
  const m = useMessages('practice').log
  const format = useFormat()
  const [all, setAll] = useState(false)
  const latest = watch.requests.toReversed()

  return (
    <Section title={m.title}>
      {watch.upgrades.length === 0 ? (
        <Text kind="second">{m.none}</Text>
      ) : (
        <SeenUpgrades upgrades={watch.upgrades.toReversed()} />
      )}
      {watch.changes > 0 && <Text kind="second">{m.changes(watch.changes)}</Text>}
      {watch.waiting.map(({ dueAt, what }) => (
        <Text key={`${dueAt} ${what}`} kind="second">
          {m.waits(format.time(new Date(dueAt)))}
        </Text>
      ))}
      <div className={styles.line}>
        <h3>{m.requests}</h3>
        {latest.length > few && (
          <Button look="third" size="small" onClick={() => setAll(!all)}>
            {all ? m.showFewer : m.showAll(latest.length)}
          </Button>
        )}
      </div>
      {latest.length === 0 ? (
        <Text kind="second">{m.noRequests}</Text>
      ) : (
        <SeenRequests requests={all ? latest : latest.slice(0, few)} />
      )}
    </Section>
  )
}
