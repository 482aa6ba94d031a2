import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CopyButton } from '../../src/ui/CopyButton.tsx'
import { Id } from '../../src/ui/Id.tsx'

const id = 'BD938F12-058F-4927-BBA3-AE36B1D2501C'

test('a shortened id is copied as a whole, and the button says so where it was pressed', async () => {
  const user = userEvent.setup()
  render(<Id value={id} short copyLabel="Copy product ID" copiedLabel="Copied" />)
  await user.click(screen.getByRole('button', { name: 'Copy product ID' }))
  expect(await navigator.clipboard.readText()).toBe(id)
  expect(screen.getByRole('status').textContent).toBe('Copied')
})

test('a shortened id is still read out as a whole, and never translated', () => {
  render(<Id value={id} short />)
  const whole = screen.getByText(id)
  expect(whole.closest('[translate="no"]')).not.toBeNull()
  expect(screen.getByText('BD938F12-058F…AE36B1D2501C').getAttribute('aria-hidden')).toBe('true')
})

test('a button does not claim to have copied what the browser refused to copy', async () => {
  const user = userEvent.setup()
  render(<CopyButton text="x" label="Copy" copiedLabel="Copied" />)
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(screen.getByRole('status').textContent).toBe('')
})
