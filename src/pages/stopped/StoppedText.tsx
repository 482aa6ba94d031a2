import type { StopReason } from '../../api/start-live.ts'
import { deployedCloud } from '../../config.ts'
import { isCloud } from '../../contract/index.ts'
import { messagesOf } from '../../messages/areas.ts'
import type { Language } from '../../messages/language.ts'

interface StoppedTextProps {
  reason: StopReason
  language: Language
}

/** The sentences of one reason in one language, which has been loaded. */
export function StoppedText({ reason, language }: StoppedTextProps) {
  const m = messagesOf(language, 'stopped')
  const { clouds } = messagesOf(language, 'words')
  const served = deployedCloud()
  const text =
    reason === 'other_cloud' ? m.other_cloud.text(isCloud(served) ? clouds[served] : '') : m[reason].text
  return text.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
}
