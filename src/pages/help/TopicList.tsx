import { Link } from 'react-router'
import type { Cloud } from '../../contract/index.ts'
import type { HelpTopic } from '../../messages/help/messages.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import styles from './TopicList.module.css'

export interface TopicListProps {
  cloud: Cloud
  current: HelpTopic | null
}

/** Every topic, and which one is on the screen. */
export function TopicList({ cloud, current }: TopicListProps) {
  const m = useMessages('help')
  return (
    <div className={styles.topics}>
      <Card>
        <CardPart title={m.allTopics} tight>
          <ul>
            {Object.entries(m.topics).map(([topic, { title }]) => (
              <li key={topic} className={styles.topic}>
                <Link
                  to={paths.help(cloud, topic)}
                  className={styles.link}
                  aria-current={topic === current ? 'page' : undefined}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </CardPart>
      </Card>
    </div>
  )
}
