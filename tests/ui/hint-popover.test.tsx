import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HintPopover } from '../../src/ui/HintPopover.tsx'

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})

afterEach(() => {
  vi.useRealTimers()
})

const person = () => userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) })

function wait(ms: number) {
  act(() => vi.advanceTimersByTime(ms))
}

function Hints() {
  return (
    <>
      <HintPopover
        kind="action"
        label="Upgrade now: Business Essentials"
        title="2 plans are possible"
        closeLabel="Close"
        actions={<a href="#upgrade">Upgrade now</a>}
      >
        <p>Office 365 Enterprise E3</p>
      </HintPopover>
      <HintPopover
        kind="reason"
        words="Why not?"
        label="Why not? Business"
        title="1 condition blocks every plan"
        closeLabel="Close"
      />
      <button type="button">After</button>
    </>
  )
}

const icon = () => screen.getByRole('button', { name: 'Upgrade now: Business Essentials' })
const whyNot = () => screen.getByRole('button', { name: 'Why not? Business' })
const popover = () => screen.queryByRole('dialog', { name: '2 plans are possible' })

test('a pointer that only crosses the icon opens nothing, one that rests on it does', () => {
  render(<Hints />)
  fireEvent.pointerEnter(icon(), { pointerType: 'mouse' })
  wait(100)
  fireEvent.pointerLeave(icon(), { pointerType: 'mouse' })
  wait(1000)
  expect(popover()).toBeNull()
  fireEvent.pointerEnter(icon(), { pointerType: 'mouse' })
  wait(119)
  expect(popover()).toBeNull()
  wait(2)
  expect(popover()).not.toBeNull()
})

test('a person can travel with the pointer into the popover; it closes 200 ms after leaving both', () => {
  render(<Hints />)
  fireEvent.pointerEnter(icon(), { pointerType: 'mouse' })
  wait(130)
  fireEvent.pointerLeave(icon(), { pointerType: 'mouse' })
  wait(150)
  fireEvent.pointerEnter(screen.getByRole('dialog'), { pointerType: 'mouse' })
  wait(1000)
  expect(popover()).not.toBeNull()
  fireEvent.pointerLeave(screen.getByRole('dialog'), { pointerType: 'mouse' })
  wait(199)
  expect(popover()).not.toBeNull()
  wait(2)
  expect(popover()).toBeNull()
})

test('Esc closes a hint that the pointer opened, wherever the focus is', async () => {
  const user = person()
  render(<Hints />)
  await user.hover(icon())
  wait(130)
  expect(popover()).not.toBeNull()
  await user.keyboard('{Escape}')
  expect(popover()).toBeNull()
})

test('by keyboard: focus opens it, Enter moves in, Esc gives the focus back without opening it again', async () => {
  const user = person()
  render(<Hints />)
  await user.tab()
  expect(document.activeElement).toBe(icon())
  expect(popover()).not.toBeNull()
  expect(icon().getAttribute('aria-expanded')).toBe('true')
  expect(icon().getAttribute('aria-controls')).toBe(popover()?.id)
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Upgrade now' }))
  await user.keyboard('{Escape}')
  expect(popover()).toBeNull()
  expect(document.activeElement).toBe(icon())
  expect(icon().getAttribute('aria-expanded')).toBe('false')
})

test('it closes when the focus leaves it', async () => {
  const user = person()
  render(<Hints />)
  await user.tab()
  await user.keyboard('{Enter}')
  act(() => screen.getByRole('button', { name: 'After' }).focus())
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a tap opens it, a tap elsewhere closes it', async () => {
  const user = person()
  render(<Hints />)
  await user.pointer({ target: icon(), keys: '[TouchA]' })
  expect(popover()).not.toBeNull()
  await user.pointer({ target: document.body, keys: '[TouchA]' })
  expect(popover()).toBeNull()
})

test('where a browser gives no focus to a pressed button, a tap elsewhere still closes the hint', () => {
  render(<Hints />)
  fireEvent.click(icon(), { detail: 1 })
  expect(popover()).not.toBeNull()
  fireEvent.pointerDown(screen.getByRole('dialog'))
  expect(popover()).not.toBeNull()
  fireEvent.pointerDown(document.body)
  expect(popover()).toBeNull()
})

test('a click keeps open what the pointer opened, and a second click closes it', async () => {
  const user = person()
  render(<Hints />)
  await user.hover(icon())
  wait(130)
  await user.click(icon())
  expect(popover()).not.toBeNull()
  await user.click(icon())
  expect(popover()).toBeNull()
})

test('only one hint is open at a time', async () => {
  const user = person()
  render(<Hints />)
  await user.click(icon())
  await user.hover(whyNot())
  wait(130)
  expect(screen.getAllByRole('dialog')).toHaveLength(1)
  expect(screen.getByRole('dialog', { name: '1 condition blocks every plan' })).toBeDefined()
})

test('the quieter hint shows its words, and its name begins with them', () => {
  render(<Hints />)
  expect(whyNot().textContent).toBe('Why not?')
})
