import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { FactsChanged } from '../../api/check.ts'
import { PartnerCenterError } from '../../api/partner-center-error.ts'
import { SentElsewhere, sendAgainMutation } from '../../api/submit-upgrade.ts'
import { customerName } from '../../explanations/customer-name.ts'
import { errorText } from '../../messages/error-text.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { canSendAgain, type Intent } from '../../submission/index.ts'
import { Button } from '../../ui/Button.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { ReceiptNames } from './use-receipt-names.ts'

interface SendAgainProps {
  intent: Intent
  customer: ReceiptNames['customer']
}

/** Sends once more what was not visible for the whole wait. Only a person does that, and types whose upgrade it is. */
export function SendAgain({ intent, customer }: SendAgainProps) {
  const m = useMessages('receipt').notVisible.sendAgain
  const errors = useMessages('errors')
  const again = useMutation(sendAgainMutation(useQueryClient()))
  const [typed, setTyped] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const name = customerName(customer)

  function send(event: FormEvent) {
    event.preventDefault()
    const isRight = typed.trim().normalize('NFKC') === name.trim().normalize('NFKC')
    setIsWrong(!isRight)
    if (isRight && !again.isPending) again.mutate({ order: intent })
  }
  if (!canSendAgain(intent))
    return (
      <CardPart title={m.title}>
        <Text kind="second">{m.noMore}</Text>
      </CardPart>
    )
  return (
    <CardPart title={m.title}>
      <form onSubmit={send} noValidate>
        <Stack gap={3}>
          <Text kind="second">{m.text(name)}</Text>
          <TextField label={m.name} value={typed} onChange={setTyped} />
          {isWrong && <Notice tone="warn" announced title={m.wrongName} />}
          {again.error && <Notice tone="bad" announced title={sentenceOf(again.error)} />}
          <div>
            <Button type="submit" pending={again.isPending ? m.checking : undefined}>
              {m.action}
            </Button>
          </div>
        </Stack>
      </form>
    </CardPart>
  )

  function sentenceOf(error: Error): string {
    if (error instanceof SentElsewhere) return m.elsewhere
    if (error instanceof FactsChanged) return m.changed
    return error instanceof PartnerCenterError ? errorText(errors, error).title : m.elsewhere
  }
}
