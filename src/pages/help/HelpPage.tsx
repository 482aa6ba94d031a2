import { useParams } from 'react-router'
import { PageTitle } from '../../explanations/PageTitle.tsx'
import type { HelpTopic } from '../../messages/help/messages.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { cloudFrom } from '../../paths.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Text } from '../../ui/Text.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import { HelpText } from './HelpText.tsx'
import { TopicList } from './TopicList.tsx'

/** A short page of our own words about one topic that the source pages link to. */
export function HelpPage() {
  const m = useMessages('help')
  const params = useParams()
  const cloud = cloudFrom(params)
  const topic = topicFrom(m.topics, params.topic)
  const title = topic === null ? m.noSuchTopic.title : m.topics[topic].title
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader title={title} />
      <TwoColumn sideLabel={m.allTopics} side={<TopicList cloud={cloud} current={topic} />}>
        {topic === null ? (
          <Text kind="quiet">{m.noSuchTopic.text}</Text>
        ) : (
          <HelpText cloud={cloud} of={m.topics[topic]} />
        )}
      </TwoColumn>
    </>
  )
}

function topicFrom(topics: { readonly [topic in HelpTopic]: unknown }, text: string | undefined) {
  const isTopic = (name: string): name is HelpTopic => Object.hasOwn(topics, name)
  return text !== undefined && isTopic(text) ? text : null
}
