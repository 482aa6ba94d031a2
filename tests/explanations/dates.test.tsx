import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DateText } from '../../src/explanations/DateText.tsx'
import { SubscriptionStatus } from '../../src/explanations/SubscriptionStatus.tsx'
import { MessagesProvider } from '../../src/messages/MessagesProvider.tsx'

const shown = (element: React.ReactElement) =>
  render(<MessagesProvider initialLanguage="en">{element}</MessagesProvider>).container.textContent

test.each([
  [null, 'no date'],
  ['', 'no date'],
  ['9999-12-31T00:00:00Z', 'no date'],
  ['0001-01-01T00:00:00Z', 'no date'],
  ['2026-02-30T00:00:00Z', 'unknown date'],
  ['soon', 'unknown date'],
])('the date %s of the service reads "%s"', (date, words) => {
  expect(shown(<DateText of={date} />)).toBe(words)
})

test('a date of the service stands there with its time in UTC', () => {
  expect(shown(<DateText of="2026-12-12T00:00:00Z" note="in 21 days" />)).toMatch(/00:00 UTC · in 21 days$/)
})

test('a status that nobody knows is shown as it came, and a missing one is said to be missing', () => {
  expect(shown(<SubscriptionStatus status="hibernating" />)).toBe('hibernating')
  expect(shown(<SubscriptionStatus status={null} />)).toBe('not given')
})
