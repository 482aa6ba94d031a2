import { useQuery } from '@tanstack/react-query'
import { FlaskConical, Zap } from 'lucide-react'
import { watchQuery } from '../../api/simulator.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { Beginning } from './Beginning.tsx'
import { Characters } from './Characters.tsx'
import { OtherActs } from './OtherActs.tsx'
import styles from './PracticeDrawer.module.css'
import { ServiceLog } from './ServiceLog.tsx'
import { SituationChoice } from './SituationChoice.tsx'

/** Where a trainer chooses what goes wrong, and sees what the simulated service really did. */
export function PracticeDrawer({ onClose }: { onClose: () => void }) {
  const m = useMessages('practice')
  const words = useMessages('words')
  const format = useFormat()
  const { data: watch } = useQuery(watchQuery())

  return (
    <Drawer
      title={m.title}
      icon={FlaskConical}
      closeLabel={words.close}
      escapeKey={words.keys.escape}
      onClose={onClose}
      foot={
        <div className={styles.foot}>
          {watch && watch.faults > 0 ? (
            <Chip tone="warn" icon={Zap}>
              {m.set(watch.faults)}
            </Chip>
          ) : (
            <Chip tone="neutral">{m.noneSet}</Chip>
          )}
          <Button onClick={onClose}>{m.done}</Button>
        </div>
      }
    >
      <p className={styles.lead}>{format.sentences(m.lead, m.how)}</p>
      {watch === undefined ? (
        <p className={styles.part}>{m.notDone}</p>
      ) : (
        <>
          <div className={styles.part}>
            <SituationChoice watch={watch} />
          </div>
          <div className={styles.part}>
            <ServiceLog watch={watch} />
          </div>
          <div className={styles.part}>
            <OtherActs />
          </div>
          <div className={styles.part}>
            <Characters />
          </div>
          <div className={styles.part}>
            <Beginning watch={watch} />
          </div>
        </>
      )}
    </Drawer>
  )
}
