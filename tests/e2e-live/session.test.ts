import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { listOf, offerOf, placeOf } from '../e2e/places.ts'
import { aDeployment } from './live-app.ts'

const deployment = aDeployment()
const { contoso } = cast
const form = paths.upgrade(placeOf(contoso, contoso.subscriptions.essentials))

/** Fills the form in as an agent does on the phone; a number that is not one yet included. */
async function typeInto(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Office 365 Enterprise E3' }).click()
  await page.getByRole('textbox', { name: 'Number of licenses' }).fill('1,000')
  await page.getByRole('textbox', { name: 'Ticket number' }).fill('TCK-4711')
}

async function isKept(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole('textbox', { name: 'Ticket number' }).inputValue()).toBe('TCK-4711')
  expect(await page.getByRole('textbox', { name: 'Number of licenses' }).inputValue()).toBe('1,000')
  expect(await page.getByRole('radio', { name: 'Office 365 Enterprise E3' }).isChecked()).toBe(true)
}

const bar = (page: Page) => page.getByRole('region', { name: 'Your sign-in' })

test('the bar says who is signed in', async () => {
  const page = await deployment.open('/')
  await page.getByRole('button', { name: 'Signed in: Kim Ito' }).waitFor()
})

test('whose session is over while typing is told at once, signs in again, and finds everything as it was typed', async () => {
  const page = await deployment.open(form)
  await typeInto(page)
  await deployment.endSession()
  await page.getByRole('button', { name: 'Review' }).press('Tab')
  await page.getByRole('link', { name: 'Customers' }).first().click()
  await bar(page).getByText('You are not signed in any more.').waitFor()
  await page.goBack()
  await bar(page).getByRole('button', { name: 'Sign in again' }).click()
  await isKept(page)
  expect(await bar(page).count()).toBe(0)
  expect(await deployment.writes()).toEqual([])
})

test('whose session is over at Submit is told that nothing was sent, and submits after signing in: one order', async () => {
  const page = await deployment.open(`${form}?plan=${offerOf('global', 'e3')}&seats=18`)
  await page.getByRole('button', { name: 'Review' }).click()
  const submit = page.getByRole('button', { name: 'Submit' })
  await submit.waitFor()
  await deployment.endSession()
  await submit.click()
  await page.getByText('You are not signed in any more, so nothing can be submitted.').waitFor()
  expect(await submit.getAttribute('aria-disabled')).toBe('true')
  expect(await deployment.writes()).toEqual([])

  await bar(page).getByRole('button', { name: 'Sign in again' }).click()
  await bar(page).waitFor({ state: 'detached' })
  await submit.click()
  await page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' }).waitFor()
  expect(await deployment.writes()).toHaveLength(1)
})

test('whose sign-in Partner Center no longer accepts is signed out at the gateway first, and comes back', async () => {
  const page = await deployment.open(form)
  await typeInto(page)
  const fault = { kind: 'refused', as: 'signed_out' } as const
  await deployment.setFaults({ script: [{ fault, times: 1_000_000, method: 'GET', path: '' }] })
  await page.getByRole('link', { name: 'Customers' }).first().click()
  await bar(page).getByText('Partner Center no longer accepts your sign-in.').waitFor()
  await page.goBack()
  await deployment.setFaults({ script: [] })
  await bar(page).getByRole('button', { name: 'Sign in again' }).click()
  await isKept(page)
})

test('who does nothing is warned before the session ends, and stays signed in by one click', async () => {
  await deployment.beginSession({ idleSeconds: 12 })
  const page = await deployment.open(listOf(contoso))
  await bar(page)
    .getByText(/^Your session ends in/)
    .first()
    .waitFor({ timeout: 20_000 })
  await deployment.beginSession({ idleSeconds: 3600 })
  await bar(page).getByRole('button', { name: 'Stay signed in' }).click()
  await bar(page).waitFor({ state: 'detached' })
})

test('signing out forgets what was typed, in every tab, keeps what is not confirmed, and ends at a page that says so', async () => {
  const page = await deployment.open(form)
  await typeInto(page)
  const other = await page.context().newPage()
  await other.goto(listOf(contoso))
  await other.getByRole('table').waitFor()

  await page.getByRole('button', { name: 'Signed in: Kim Ito' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sign out?' })
  await dialog.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { level: 1, name: 'You are signed out' }).waitFor()
  await other.getByRole('heading', { level: 1, name: 'You are signed out' }).waitFor()
  expect((await page.request.get('/auth/session')).status()).toBe(401)

  await page.goto(form)
  const ticket = page.getByRole('textbox', { name: 'Ticket number' })
  await ticket.waitFor()
  expect(await ticket.inputValue()).toBe('')
})

test('who closes the question stays, by keyboard alone, and the focus is where it was', async () => {
  const page = await deployment.open('/')
  const account = page.getByRole('button', { name: 'Signed in: Kim Ito' })
  await account.press('Enter')
  await page.getByRole('button', { name: 'Sign out' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Sign out?' })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await account.evaluate((button) => button === document.activeElement)).toBe(true)
})

test('in whose place somebody else signs in cannot send in that name', async () => {
  const page = await deployment.open(`${form}?plan=${offerOf('global', 'e3')}&seats=18`)
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Submit' }).waitFor()
  await deployment.beginSession({ sub: 'lee', name: 'Lee Wang' })
  const other = await page.context().newPage()
  await other.goto('/')
  await other.getByRole('button', { name: 'Signed in: Lee Wang' }).waitFor()
  await bar(page).getByText('Somebody else has signed in in this browser.').waitFor()
  await page.getByRole('button', { name: 'Submit' }).press('Enter')
  expect(await deployment.writes()).toEqual([])
})
