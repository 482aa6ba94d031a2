import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { simulator } from '../../mocks/node.ts'
import { renderApp } from '../support/render-app.tsx'

const list = '/global/customers'
const search = () => screen.getByRole('searchbox', { name: 'Search customers' })
const row = (name: string | RegExp) => screen.getByRole('row', { name: new RegExp(name) })
const companies = () =>
  screen.getAllByRole('row').flatMap((r) =>
    within(r)
      .queryAllByRole('link')
      .map((l) => l.textContent),
  )

test('the cursor waits in the search, and a row fills in what the list does not tell', async () => {
  await renderApp(list)
  expect(search()).toHaveProperty('value', '')
  await waitFor(() => expect(document.activeElement).toBe(search()))
  expect(row('Contoso Ltd')).toBeTruthy()
  await waitFor(() => expect(row('Contoso Ltd').textContent).toContain('1 of 3 upgradable'))
  expect(row('Contoso Ltd').textContent).toContain('United States')
  expect(row('Contoso Ltd').textContent).toContain('Granted')
  await waitFor(() => expect(row('Fourth Coffee').textContent).toContain('No subscriptions'))
})

test('typing filters the loaded rows without a question to Partner Center', async () => {
  const { user, router } = await renderApp(list)
  const before = await listRequests()
  await user.type(search(), 'TAILSPINTOYS')
  await waitFor(() => expect(companies()).toEqual(['Tailspin Toys']))
  expect(await listRequests()).toBe(before)
  await waitFor(() => expect(router.state.location.search).toBe('?filter=TAILSPINTOYS'))
})

test.each([
  ['any part of the name', 'pin toy', 'Tailspin Toys'],
  ['the tenant id in braces and capitals', `{${cast.contoso.id.toUpperCase()}}`, 'Contoso Ltd.'],
  ['full width as half width', 'ｔａｉｌｓｐｉｎ', 'Tailspin Toys'],
  ['(株) as ㈱', '(株)リコメンド', '㈱リコメンド商事'],
  ['half-width katakana as full width', 'ヤマダ電器', 'ﾔﾏﾀﾞ電器 Ｌｔｄ．'],
])('finds a customer by %s', async (_what, text, name) => {
  const { user } = await renderApp(list)
  await user.click(search())
  await user.paste(text)
  await waitFor(() => expect(companies()).toEqual([name]))
})

test('Enter asks Partner Center for what starts with the text, says so, and Back returns to the filter', async () => {
  const { user, router } = await renderApp(list)
  await user.type(search(), 'tailspin')
  await waitFor(() => expect(router.state.location.search).toBe('?filter=tailspin'))
  await user.keyboard('{Enter}')
  await screen.findByText(/Partner Center found 1 customer whose name or domain starts with “tailspin”/)
  expect(router.state.location.search).toBe('?search=tailspin')
  expect(companies()).toEqual(['Tailspin Toys'])
  await router.navigate(-1)
  await waitFor(() => expect(router.state.location.search).toBe('?filter=tailspin'))
  expect(search()).toHaveProperty('value', 'tailspin')
})

test('a customer who was found and is loaded too stands in the list once', async () => {
  await simulator.reset({ customers: 600 })
  const { user } = await renderApp(`${list}?search=fabrikam`)
  await screen.findByText(/Partner Center found 2 customers/)
  await user.click(screen.getByRole('link', { name: 'Back to all loaded customers' }))
  await waitFor(() => expect(search()).toHaveProperty('value', ''))
  await user.type(search(), 'fabrikam{Enter}')
  await screen.findByText(/Partner Center found 2 customers/)
  await waitFor(() => expect(companies()).toEqual(['Fabrikam, Inc.', 'Fabrikam Residences']))
})

test('a pasted tenant id and Enter opens the customer, also one that is not loaded', async () => {
  const { user, router } = await renderApp(`${list}?search=tailspin`)
  await user.clear(search())
  await user.click(search())
  await user.paste(cast.contoso.id)
  await user.keyboard('{Enter}')
  await waitFor(
    () => expect(router.state.location.pathname).toBe(`${list}/${cast.contoso.id}/subscriptions`),
    { timeout: 5000 },
  )
})

test('an id that is not a tenant id is told apart, and nothing is opened', async () => {
  const { user, router } = await renderApp(list)
  await user.click(search())
  await user.paste('00000000-0000-4000-8000-000000000000')
  await user.keyboard('{Enter}')
  await screen.findByRole('heading', { name: /None of your customers in this cloud has the tenant ID/ })
  expect(router.state.location.pathname).toBe(list)
})

describe('nothing matches', () => {
  test('among the loaded: not a final no while more are available', async () => {
    await simulator.reset({ customers: 600 })
    const { user } = await renderApp(list)
    await user.type(search(), 'zzzqqq')
    await screen.findByRole('heading', { name: 'None of the 500 loaded customers matches “zzzqqq”' })
    expect(screen.getByRole('button', { name: 'Load 500 more' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /^Ask Partner Center/ }))
    await screen.findByRole('heading', { name: 'Partner Center found no customer that starts with “zzzqqq”' })
    await user.click(screen.getAllByRole('button', { name: 'Clear search' })[0] as HTMLElement)
    await waitFor(() => expect(companies().length).toBeGreaterThan(5))
  })

  test('among all: a final no', async () => {
    const { user } = await renderApp(list)
    await user.type(search(), 'zzzqqq')
    await screen.findByRole('heading', { name: /^None of your \d+ customers matches “zzzqqq”/ })
    expect(screen.queryByRole('button', { name: 'Load 500 more' })).toBeNull()
  })
})

test('the count is a total only once everything is loaded', async () => {
  await simulator.reset({ customers: 600 })
  const { user } = await renderApp(list)
  expect(screen.getByText('500 loaded, more available')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Load 500 more' }))
  await screen.findByText(/^\d+, all loaded$/, {}, { timeout: 5000 })
  expect(screen.queryByRole('button', { name: 'Load 500 more' })).toBeNull()
})

test('a head sorts the loaded rows, the address keeps the order, and a third press gives Partner Center’s back', async () => {
  const { user, router } = await renderApp(list)
  const [first] = companies()
  const domain = screen.getByRole('button', { name: 'Primary domain' })
  await user.click(domain)
  await waitFor(() => expect(router.state.location.search).toBe('?sort=domain'))
  await waitFor(() => expect(companies()[0]).toBe('A. Datum Corporation'))
  await user.click(domain)
  await waitFor(() => expect(router.state.location.search).toBe('?sort=-domain'))
  await user.click(domain)
  await waitFor(() => expect(companies()[0]).toBe(first))
})

test('the keyboard walks from the search through the rows and back', async () => {
  const { user } = await renderApp(list)
  const [first, second] = companies()
  await user.tab()
  expect(document.activeElement?.textContent).toBe(first)
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).toBe(second)
  await user.keyboard('{ArrowUp}{ArrowUp}')
  expect(document.activeElement).toBe(search())
  await user.tab()
  await user.keyboard('/')
  expect(document.activeElement).toBe(search())
})

test('a customer without a name is called by its domain, and a hidden character in a name is shown', async () => {
  const { user } = await renderApp(list)
  await user.type(search(), 'empty.example')
  await waitFor(() => expect(companies()).toEqual(['empty.example.com']))
  await user.clear(search())
  await user.type(search(), 'override')
  await waitFor(() => expect(companies()).toEqual(['Contoso U+202Egnp.exeU+202C Partners']))
})

test.each([
  ['en', 'Customers'],
  ['ja', '顧客'],
  ['zh-Hans', '客户'],
] as const)('the list speaks %s in both clouds', async (language, title) => {
  const { unmount } = await renderApp(list, { language })
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy()
  unmount()
  await renderApp('/21vianet/customers', { language })
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy()
  expect(screen.getByRole('link', { name: cast.chengxin.companyName })).toBeTruthy()
})

async function listRequests(): Promise<number> {
  const { requests } = await simulator.log()
  return requests.filter(({ path }) => /\/customers(\?|$)/.test(path)).length
}
