import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { simulator } from '../../mocks/node.ts'
import { renderApp } from '../support/render-app.tsx'

const contoso = { customer: cast.contoso.id, subscription: cast.contoso.subscriptions.essentials.id }
const api = 'http://localhost/simulated/global/v1'
const field = () => screen.getByRole('textbox', { name: 'Number of licenses' })
const submit = () => screen.getByRole('button', { name: 'Submit' })
const page = ({ customer, subscription } = contoso) =>
  `/global/customers/${customer}/subscriptions/${subscription}/licenses`

test('adding licenses is sent at once, with the whole subscription, and read back', async () => {
  const { user } = await renderApp(page())
  expect(
    screen.getByRole('heading', { level: 1, name: 'Licenses of Office 365 Business Essentials' }),
  ).toBeTruthy()
  expect(field()).toHaveProperty('value', '18')
  expect(submit().getAttribute('aria-disabled')).toBe('true')
  await user.clear(field())
  await user.type(field(), '20')
  expect(screen.getByText('2 licenses added')).toBeTruthy()
  await user.click(submit())
  expect((await screen.findByRole('alert')).textContent).toContain('Now 20 licenses')
  expect((await stored()).quantity).toBe(20)
  expect((await stored()).autoRenewEnabled).toBe(true)
})

test('removing licenses is asked back once, and fewer than assigned is said', async () => {
  const { user } = await renderApp(page())
  await user.clear(field())
  await user.type(field(), '12{Enter}')
  expect(screen.getByText('Fewer than the 16 assigned')).toBeTruthy()
  expect((await screen.findByRole('alert')).textContent).toContain('This removes 6 licenses.')
  expect((await stored()).quantity).toBe(18)
  await user.click(screen.getByRole('button', { name: 'Remove 6 licenses' }))
  await screen.findByText('Now 12 licenses')
  expect((await stored()).quantity).toBe(12)
})

test.each([
  ['1,000', '“1,000” can mean 1000 or 1. Enter the digits only.'],
  ['', 'Enter a whole number from 1 to 300.'],
  ['301', 'The plan ends at 300 licenses. Enter a whole number from 1 to 300.'],
  ['-1', '“-1” has a sign. Enter the new total, digits only.'],
])('“%s” is not sent, and stays as typed', async (typed, sentence) => {
  const { user } = await renderApp(page())
  await user.clear(field())
  await user.click(field())
  await user.paste(typed)
  await user.keyboard('{Enter}')
  expect(field().getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText(sentence)).toBeTruthy()
  expect(field()).toHaveProperty('value', typed)
  expect(await changes()).toBe(0)
})

test('a change made elsewhere is shown, the typed number is kept, and the second try is sent', async () => {
  const { user } = await renderApp(page())
  await change({ quantity: 19 })
  await user.clear(field())
  await user.type(field(), '25{Enter}')
  const alert = await screen.findByRole('alert')
  await waitFor(() => expect(alert.textContent).toContain('Number of licenses: 18 before, 19 now.'))
  expect(field()).toHaveProperty('value', '25')
  expect((await stored()).quantity).toBe(19)
  await user.click(submit())
  await screen.findByText('Now 25 licenses')
})

describe('no answer comes', () => {
  test('the number is read, and what is there is said', async () => {
    const { user } = await renderApp(page())
    await simulator.setFaults({ loseAnswer: { times: 1 } })
    await user.clear(field())
    await user.type(field(), '20{Enter}')
    await screen.findByText('Now 20 licenses')
    expect(await changes()).toBe(1)
    expect(screen.queryByText(/failed/i)).toBeNull()
  })

  const patch = (ms: number) => ({
    script: [{ fault: { kind: 'processed_late', ms } as const, times: 1, method: 'PATCH', path: '' }],
  })

  test('a change that is made later is looked for until it is there, and is sent once', async () => {
    const { user } = await renderApp(page())
    await simulator.setFaults(patch(1500))
    await user.clear(field())
    await user.type(field(), '20{Enter}')
    await screen.findByText(/not confirmed yet$/)
    await screen.findByText('Now 20 licenses', {}, { timeout: 15_000 })
    expect(await changes()).toBe(1)
  })

  test('a reload forgets no change that is not confirmed: it is looked for, and nothing else is submitted', async () => {
    const first = await renderApp(page())
    await simulator.setFaults(patch(600_000))
    await first.user.clear(field())
    await first.user.type(field(), '20{Enter}')
    await screen.findByText(/not confirmed yet$/)
    first.unmount()

    const { user } = await renderApp(page())
    await screen.findByText('Still 18 licenses; not confirmed yet')
    expect(field()).toHaveProperty('value', '20')
    await user.clear(field())
    await user.type(field(), '25{Enter}')
    expect(submit().getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByText(/^Your last change is not confirmed yet/)).toBeTruthy()
    await change({ quantity: 20 })
    await screen.findByText('Now 20 licenses', {}, { timeout: 15_000 })
    expect(field()).toHaveProperty('value', '25')
    expect(submit().getAttribute('aria-disabled')).not.toBe('true')
  })
})

test('offline nothing is sent, and the number stays', async () => {
  const { user } = await renderApp(page())
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await user.clear(field())
  await user.type(field(), '20{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('You are offline; nothing was sent.')
  expect(field()).toHaveProperty('value', '20')
  expect(await changes()).toBe(0)
})

test('what was typed is there again after a reload, and forgotten once it is saved', async () => {
  const first = await renderApp(page())
  await first.user.clear(field())
  await first.user.type(field(), '21')
  first.unmount()
  const second = await renderApp(page())
  expect(field()).toHaveProperty('value', '21')
  await second.user.click(submit())
  await screen.findByText('Now 21 licenses')
  second.unmount()
  await renderApp(page())
  expect(field()).toHaveProperty('value', '21')
  expect(submit().getAttribute('aria-disabled')).toBe('true')
})

test.each([
  ['a suspended subscription', 'business', /cannot change while the subscription is suspended/],
  ['an add-on', 'storage', /Change this add-on in Partner Center/],
] as const)(
  'the number of %s cannot be changed, and the reason stands there',
  async (_what, name, reason) => {
    await renderApp(page({ customer: cast.fabrikam.id, subscription: cast.fabrikam.subscriptions[name].id }))
    expect(screen.getByText(reason)).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('link', { name: 'Back to details' })).toBeTruthy()
  },
)

test.each([
  ['en', 'Licenses of Office 365 Business Essentials', 'Submit'],
  ['ja', 'Office 365 Business Essentials のライセンス数', '送信'],
  ['zh-Hans', '“Office 365 商业协作版”的许可证', '提交'],
] as const)('the page speaks %s', async (language, title, button) => {
  await renderApp(page(), { language })
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy()
  expect(within(screen.getByRole('main')).getByRole('button', { name: button })).toBeTruthy()
})

interface Stored {
  readonly quantity: number
  readonly autoRenewEnabled: boolean
}

async function stored(): Promise<Stored> {
  return (
    await fetch(`${api}/customers/${contoso.customer}/subscriptions/${contoso.subscription}`)
  ).json() as Promise<Stored>
}

async function change(part: Partial<Stored>): Promise<void> {
  const address = `${api}/customers/${contoso.customer}/subscriptions/${contoso.subscription}`
  const before = (await (await fetch(address)).json()) as Stored
  await fetch(address, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...before, ...part }),
  })
}

async function changes(): Promise<number> {
  return (await simulator.log()).requests.filter(({ method }) => method === 'PATCH').length
}
