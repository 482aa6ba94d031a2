import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { type Lesson, lessonsQuery } from '../../api/simulator.ts'
import type { PracticeLesson } from '../../messages/practice/messages.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { cloudOrGlobal, paths } from '../../paths.ts'
import { Name } from '../../ui/Name.tsx'
import { Section } from '../../ui/Section.tsx'
import { Text } from '../../ui/Text.tsx'
import styles from './Characters.module.css'

/** The customers of the cloud on the screen from whom there is something to learn, one step from their subscriptions. */
export function Characters() {
  const m = useMessages('practice').cast
  const cloud = cloudOrGlobal(useParams())
  const { data: lessons = [] } = useQuery(lessonsQuery())

  return (
    <Section title={m.title}>
      <Text kind="second">{m.note}</Text>
      <ul className={styles.characters}>
        {lessons
          .filter((lesson) => lesson.cloud === cloud)
          .map((lesson) => (
            <li key={lesson.customerId}>
              <Link to={paths.subscriptions(lesson)}>
                <Name>{lesson.companyName}</Name>
              </Link>
              <Text kind="second">{wordsOf(m.lessons, lesson)}</Text>
            </li>
          ))}
      </ul>
    </Section>
  )
}

/** A lesson that has no words yet is still somebody to visit. */
function wordsOf(words: { readonly [lesson in PracticeLesson]: string }, { lesson }: Lesson): string {
  return Object.hasOwn(words, lesson) ? words[lesson as PracticeLesson] : lesson
}
