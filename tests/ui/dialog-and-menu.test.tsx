import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Dialog } from '../../src/ui/Dialog.tsx'
import { Menu } from '../../src/ui/Menu.tsx'

function Keys() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Keyboard
      </button>
      {open && (
        <Dialog title="Keys" closeLabel="Close" onClose={() => setOpen(false)}>
          <a href="#more">More</a>
        </Dialog>
      )}
    </>
  )
}

test('a dialog starts on its title, keeps the focus inside, and gives it back on Esc', async () => {
  render(<Keys />)
  await userEvent.click(screen.getByRole('button', { name: 'Keyboard' }))
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Keys' }))
  await userEvent.tab()
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'More' }))
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }))
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keyboard' }))
})

test('a person chooses a language from the menu, each written in its own language', async () => {
  const choose = vi.fn()
  render(
    <Menu
      label="English, language"
      words="English"
      entries={[
        { key: 'en', label: 'English', lang: 'en', current: true, onSelect: () => choose('en') },
        { key: 'ja', label: '日本語', lang: 'ja', onSelect: () => choose('ja') },
      ]}
    />,
  )
  const button = screen.getByRole('button', { name: 'English, language' })
  await userEvent.click(button)
  expect(screen.getByRole('button', { name: 'English' }).getAttribute('aria-current')).toBe('true')
  expect(screen.getByText('日本語').lang).toBe('ja')
  await userEvent.click(screen.getByRole('button', { name: '日本語' }))
  expect(choose).toHaveBeenCalledWith('ja')
  expect(screen.queryByRole('button', { name: '日本語' })).toBeNull()
  await userEvent.keyboard('{Enter}{Escape}')
  expect(button.getAttribute('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(button)
})
