import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Button } from '../../src/ui/Button.tsx'

test('a person who reaches a button that may not be used hears why, and pressing it does nothing', async () => {
  const press = vi.fn()
  render(
    <Button onClick={press} disabledReason="Delegated admin privileges are missing.">
      Submit
    </Button>,
  )
  await userEvent.tab()
  const button = screen.getByRole('button', { name: 'Submit' })
  expect(button).toBe(document.activeElement)
  expect(button.getAttribute('aria-disabled')).toBe('true')
  const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '')
  expect(reason?.textContent).toBe('Delegated admin privileges are missing.')
  await userEvent.click(button)
  await userEvent.keyboard('{Enter}')
  expect(press).not.toHaveBeenCalled()
})

test('Enter in a field does not submit through a button that may not be used', async () => {
  const submit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
  const form = (reason?: string) => (
    <form onSubmit={submit}>
      <input aria-label="Licenses" />
      <Button type="submit" disabledReason={reason}>
        Review
      </Button>
    </form>
  )
  const { rerender } = render(form('Choose a plan first.'))
  await userEvent.type(screen.getByRole('textbox'), '18{Enter}')
  expect(submit).not.toHaveBeenCalled()
  rerender(form())
  await userEvent.type(screen.getByRole('textbox'), '{Enter}')
  expect(submit).toHaveBeenCalledTimes(1)
})

test('a person keeps the focus on a button while its reason comes and goes', async () => {
  const { rerender } = render(<Button disabledReason="Checking takes a moment.">Submit</Button>)
  await userEvent.tab()
  const button = screen.getByRole('button', { name: 'Submit' })
  rerender(<Button>Submit</Button>)
  expect(screen.getByRole('button', { name: 'Submit' })).toBe(button)
  expect(document.activeElement).toBe(button)
  expect(button.hasAttribute('aria-disabled')).toBe(false)
})

test('a button that is working shows its words and cannot be pressed twice', async () => {
  const press = vi.fn()
  render(
    <Button onClick={press} pending="Sending, 4 s">
      Submit
    </Button>,
  )
  const button = screen.getByRole('button', { name: 'Sending, 4 s' })
  expect(button.getAttribute('aria-busy')).toBe('true')
  await userEvent.dblClick(button)
  expect(press).not.toHaveBeenCalled()
})

test('a button with an icon alone still has a name', () => {
  render(<Button iconOnly>Recheck</Button>)
  expect(screen.getByRole('button', { name: 'Recheck' }).title).toBe('Recheck')
})
