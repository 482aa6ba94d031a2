import { ExternalLink } from 'lucide-react'
import { useMessages } from '../../messages/use-messages.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Name } from '../../ui/Name.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { trustedLink } from './trusted-link.ts'

export interface RelationshipRequestNoticeProps {
  url: string
}

/** The link with which the customer's Global admin grants delegated admin privileges. */
export function RelationshipRequestNotice({ url }: RelationshipRequestNoticeProps) {
  const m = useMessages('details').relationship
  const words = useMessages('words')
  const link = trustedLink(url)
  return (
    <Notice
      tone="neutral"
      title={m.title}
      actions={<CopyButton text={url} label={m.copy} copiedLabel={words.copied} />}
    >
      <div>{link ? m.text : m.unknownHost}</div>
      {link ? (
        <a href={link} target="_blank" rel="noreferrer">
          <Name>{url}</Name> <Icon of={ExternalLink} />
          <span className="visually-hidden">{words.opensInNewWindow}</span>
        </a>
      ) : (
        <Name>{url}</Name>
      )}
    </Notice>
  )
}
