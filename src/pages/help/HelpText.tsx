import { Link } from 'react-router'
import type { Cloud } from '../../contract/index.ts'
import type { HelpText as Words } from '../../messages/help/messages.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import { Prose } from '../../ui/Prose.tsx'
import { Text } from '../../ui/Text.tsx'

export interface HelpTextProps {
  cloud: Cloud
  of: Words
}

/** What one topic says, and where to read on. */
export function HelpText({ cloud, of: { lead, sections, related } }: HelpTextProps) {
  const m = useMessages('help')
  return (
    <Prose>
      <Text kind="lead">{lead}</Text>
      {sections.flatMap(({ heading, paragraphs, steps }) => [
        <h2 key={heading}>{heading}</h2>,
        ...(paragraphs ?? []).map((paragraph) => <p key={`${heading}/${paragraph}`}>{paragraph}</p>),
        steps && (
          <ol key={`${heading}/steps`}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        ),
      ])}
      {related.length > 0 && (
        <>
          <h2>{m.related}</h2>
          <ul>
            {related.map((topic) => (
              <li key={topic}>
                <Link to={paths.help(cloud, topic)}>{m.topics[topic].title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Text kind="second">{m.ownWords}</Text>
    </Prose>
  )
}
