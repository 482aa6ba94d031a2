import { ArrowRight } from 'lucide-react'
import type { Subscription } from '../../contract/index.ts'
import { planOfRow, usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useReasonText } from '../../explanations/use-reason-text.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type SubscriptionRef } from '../../paths.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { isOpen, type ledgerOf, unverifiable } from './ledger-lines.ts'

export interface UpgradeNoticeProps {
  of: ReturnType<typeof ledgerOf>
  place: SubscriptionRef
  subscription: Subscription
}

/**
 * The notice directly under the subscription ID, as in Partner Center operated by 21Vianet ("Upgrade an existing customer
 * subscription", step 2): Upgrade now, or that it is not possible now.
 */
export function UpgradeNotice({ of: { assessment, lines }, place, subscription }: UpgradeNoticeProps) {
  const m = useMessages('details').notice
  const verdicts = useMessages('verdicts')
  const format = useFormat()
  const titleOf = usePlanTitle(place.cloud)
  const texts = useReasonText({ customer: place, source: subscription })
  const open = lines.filter(isOpen)
  if (open.length > 0) {
    const { conditions } = unverifiable(open)
    return (
      <Notice
        tone="accent"
        title={m.possible(format.choice(open.map((line) => titleOf(planOfRow(line)).name)))}
        actions={
          <LinkButton look="primary" to={paths.upgrade(place)} trailingIcon={ArrowRight}>
            {verdicts.upgradeNow}
          </LinkButton>
        }
      >
        <Sentences>
          {conditions > 0 && <span>{m.cannotVerify(conditions)}</span>}
          <span>{m.checksAgain}</span>
        </Sentences>
      </Notice>
    )
  }
  const { title, explanation } =
    assessment.noTargets === null || lines.length > 0
      ? { title: m.blocked, explanation: m.blockedNote }
      : texts.ofNoTargets(assessment.noTargets)
  return (
    <Notice tone="neutral" title={title}>
      {explanation}
    </Notice>
  )
}
