// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createElement, useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { loadMessages, messagesOf } from '../../src/messages/areas.ts'
import { currentLanguage } from '../../src/messages/current-language.ts'
import type { Language } from '../../src/messages/language.ts'
import { MessagesProvider } from '../../src/messages/MessagesProvider.tsx'
import { RichText } from '../../src/messages/RichText.tsx'
import { useFormat } from '../../src/messages/use-format.ts'
import { useLanguage, useMessages } from '../../src/messages/use-messages.ts'

afterEach(cleanup)

function Form() {
  const upgrade = useMessages('upgrade')
  const { setLanguage } = useLanguage()
  const [ticket, setTicket] = useState('')
  const choose = (language: Language) => () => setLanguage(language)
  return createElement(
    'form',
    null,
    createElement('input', {
      'aria-label': upgrade.records.ticket,
      value: ticket,
      onChange: (event: { currentTarget: HTMLInputElement }) => setTicket(event.currentTarget.value),
    }),
    createElement('button', { type: 'button', onClick: choose('ja') }, '日本語'),
    createElement('button', { type: 'button', onClick: choose('zh-Hans') }, '简体中文'),
    createElement('output', null, useFormat().range(1, 300)),
  )
}

function show(onChange?: (language: Language) => void) {
  return render(createElement(MessagesProvider, { initialLanguage: 'en', onChange }, createElement(Form)))
}

test('a switch of language keeps what was typed and says everything in the new language', async () => {
  await loadMessages('en', ['upgrade'])
  const onChange = vi.fn()
  show(onChange)
  expect(document.documentElement.lang).toBe('en')
  fireEvent.change(screen.getByRole('textbox', { name: 'Ticket number' }), { target: { value: 'T-4711' } })

  fireEvent.click(screen.getByRole('button', { name: '日本語' }))

  expect(await screen.findByRole('textbox', { name: 'チケット番号' })).toHaveProperty('value', 'T-4711')
  expect(screen.getByRole('status').textContent).toBe('1 ～ 300')
  expect(document.documentElement.lang).toBe('ja')
  expect(currentLanguage()).toBe('ja')
  expect(onChange.mock.calls).toEqual([['ja']])
})

test('of two choices in a hurry the last one counts', async () => {
  await loadMessages('en', ['upgrade'])
  const onChange = vi.fn()
  show(onChange)
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: '日本語' }))
    fireEvent.click(screen.getByRole('button', { name: '简体中文' }))
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled())
  })
  expect(onChange.mock.calls).toEqual([['zh-Hans']])
  expect(document.documentElement.lang).toBe('zh-Hans')
})

test('texts that a route forgot to load are a mistake that says what to do', () => {
  expect(() => messagesOf('ja', 'help')).toThrow('name the area in the loader of this route')
})

test('a text with marked parts shows its keys and stresses, and the link the page makes', () => {
  const { container } = render(
    createElement(RichText, {
      of: ['Press ', { key: 'Enter' }, ', ', { strong: 'then' }, ' ', { link: 'open it' }, '.'],
      link: (text) => createElement('a', { href: '/x' }, text),
    }),
  )
  expect(container.innerHTML).toBe('Press <kbd>Enter</kbd>, <strong>then</strong> <a href="/x">open it</a>.')
})
