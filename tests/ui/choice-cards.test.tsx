import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { ChoiceCards } from '../../src/ui/ChoiceCards.tsx'

function Plans() {
  const [plan, setPlan] = useState<string | null>(null)
  return (
    <ChoiceCards
      legend="New plan"
      name="plan"
      value={plan}
      onChange={setPlan}
      choices={[
        { value: 'e1', title: 'Office 365 Enterprise E1', body: 'Adds Microsoft Stream' },
        { value: 'e3', title: 'Office 365 Enterprise E3', second: 'today Office 365 E3' },
      ]}
    />
  )
}

test('plans are one group of radios, named by the plan alone, and nothing is chosen beforehand', () => {
  render(<Plans />)
  expect(screen.getByRole('group', { name: 'New plan' })).toBeDefined()
  const cards = screen.getAllByRole<HTMLInputElement>('radio')
  expect(cards.map((card) => card.checked)).toEqual([false, false])
  expect(screen.getByRole('radio', { name: 'Office 365 Enterprise E3' })).toBe(cards[1])
})

test('a person chooses a plan by a click on its card or with the arrow keys', async () => {
  render(<Plans />)
  await userEvent.click(screen.getByText('Office 365 Enterprise E1'))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Office 365 Enterprise E1' }).checked).toBe(true)
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Office 365 Enterprise E3' }).checked).toBe(true)
})
