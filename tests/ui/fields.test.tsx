import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { NumberTextField } from '../../src/ui/NumberTextField.tsx'
import { SearchField } from '../../src/ui/SearchField.tsx'

function Licenses({ error }: { error?: string }) {
  const [value, setValue] = useState('18')
  return <NumberTextField label="Licenses" value={value} onChange={setValue} hint="1 to 300" error={error} />
}

test('a pasted 1.000 stays as it was typed, and neither wheel nor arrow keys change a number', async () => {
  render(<Licenses />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Licenses' })
  await userEvent.clear(field)
  await userEvent.paste('1.000')
  fireEvent.wheel(field, { deltaY: 100 })
  await userEvent.type(field, '{ArrowUp}{ArrowDown}')
  expect(field.value).toBe('1.000')
  expect(field.inputMode).toBe('numeric')
})

test('a field that does not hold tells what is allowed and keeps the text', () => {
  const { rerender } = render(<Licenses />)
  const field = screen.getByRole<HTMLInputElement>('textbox')
  expect(field.hasAttribute('aria-invalid')).toBe(false)
  rerender(<Licenses error="Enter a whole number from 1 to 300." />)
  expect(field.value).toBe('18')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  const described = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
  expect(described).toEqual(['Enter a whole number from 1 to 300.', '1 to 300'])
})

function Search({ onEnter }: { onEnter: (value: string) => void }) {
  const [value, setValue] = useState('')
  return (
    <SearchField
      label="Search"
      value={value}
      onChange={setValue}
      onEnter={onEnter}
      clearLabel="Clear"
      kbd="/"
      takesFocus
    />
  )
}

test('the cursor waits in the search, and Enter asks for what was typed', async () => {
  const ask = vi.fn()
  render(<Search onEnter={ask} />)
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search' }))
  await userEvent.keyboard('contoso{Enter}')
  expect(ask).toHaveBeenCalledWith('contoso')
})

test('the Enter that ends a Japanese conversion does not search yet', () => {
  const ask = vi.fn()
  render(<Search onEnter={ask} />)
  const field = screen.getByRole('searchbox')
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 })
  expect(ask).not.toHaveBeenCalled()
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(ask).toHaveBeenCalledTimes(1)
})

test('clearing the search empties it and leaves the cursor there', async () => {
  render(<Search onEnter={() => {}} />)
  expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull()
  await userEvent.keyboard('fabrkam')
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
  const field = screen.getByRole<HTMLInputElement>('searchbox')
  expect(field.value).toBe('')
  expect(document.activeElement).toBe(field)
})
