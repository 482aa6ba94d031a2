import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { simulator } from '../../mocks/node.ts'
import { account } from '../../src/api/account.ts'
import { keepCustomers } from '../../src/api/kept.ts'
import { keptListKey } from '../../src/api/kept-customers.ts'
import { customer } from '../../src/contract/index.ts'
import { readKeptList } from '../../src/storage/first-reads.ts'
import { forgetPeople } from '../../src/storage/forget.ts'
import { keepList } from '../../src/storage/kept-lists.ts'
import { renderApp } from '../support/render-app.tsx'

const list = '/global/customers'
const left = {
  id: 'b0d5b6a2-6a3c-4d0e-9d7f-0c2f6a4d1e11',
  companyProfile: { companyName: 'Gone Since Then' },
}

/** What an earlier visit left: one customer, who is no longer one. */
async function anEarlierVisit(): Promise<void> {
  const one = customer.decode(left)
  if (one === null) throw new Error('Not a customer')
  await keepCustomers('global', { items: [one], unreadable: [], totalCount: null, continuationToken: 'old' })
}

test('the list of the last visit stands with its age until Partner Center has answered, and then is what it says', async () => {
  await anEarlierVisit()
  await simulator.setFaults({ throttle: { times: 1, retryAfterSeconds: 1, path: '/customers' } })
  await renderApp(list)
  expect(screen.getByRole('link', { name: 'Gone Since Then' })).toBeTruthy()
  expect(screen.getByText(/^1 as of \d\d:\d\d, refreshing…$/)).toBeTruthy()
  expect(screen.getByText(/Rows 1–1 of/).textContent).toMatch(/Rows 1–1 of 1 as of \d\d:\d\d\./)
  // Its next page may be another one by now.
  expect(screen.queryByRole('button', { name: /^Load/ })).toBeNull()

  expect(await screen.findByRole('link', { name: contoso.companyName })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Gone Since Then' })).toBeNull()
  expect(screen.queryByText(/as of/)).toBeNull()
})

test('a list that cannot be refreshed keeps its age, says why, and can be tried again', async () => {
  await anEarlierVisit()
  const fault = { kind: 'error_before', status: 500 } as const
  await simulator.setFaults({ script: [{ fault, method: 'GET', path: '/customers', times: 40 }] })
  const { user } = await renderApp(list)
  await screen.findByText(/^1 as of \d\d:\d\d, not refreshed$/)
  expect(await screen.findByRole('alert')).toBeTruthy()
  await simulator.setFaults({ situation: 'none' })
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('link', { name: contoso.companyName })).toBeTruthy()
})

test('a list of more than a week ago, and one that nobody can read, is not shown', async () => {
  const name = account('global')
  for (const row of [
    { keptAt: '2020-01-01T00:00:00Z', list: { items: [left] } },
    { keptAt: new Date().toISOString(), list: 'rubbish' },
  ]) {
    await keepList(name, { key: keptListKey, ...row })
    await simulator.setFaults({ throttle: { times: 1, retryAfterSeconds: 1, path: '/customers' } })
    const { unmount } = await renderApp(list)
    expect(screen.queryByText(/as of/)).toBeNull()
    unmount()
  }
})

test('the list that Partner Center gave is kept for the next visit, and leaves with whoever signs out', async () => {
  await renderApp(list)
  const kept = () => readKeptList(account('global'), keptListKey)
  await waitFor(async () => expect(JSON.stringify(await kept())).toContain(contoso.companyName))
  await forgetPeople(account('global'))
  expect(await kept()).toBeNull()
})
