import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { castIn, formulaName, markupName, protoName, templateName } from '../../mocks/cast.ts'
import { openApp } from '../support/chromium.ts'
import { logOf } from './simulator.ts'

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search customers' })
const links = (page: Page) => page.getByRole('table', { name: 'Customers' }).getByRole('link')

test('the cursor waits in the search, rows are filtered while typing, and nothing is asked until Enter', async () => {
  const page = await openApp('/')
  await expect.poll(() => search(page).evaluate((field) => field === document.activeElement)).toBe(true)
  await page.getByRole('link', { name: 'Tailspin Toys' }).waitFor()
  await page.keyboard.type('lucernepub')
  await expect.poll(() => links(page).allInnerTexts()).toEqual(['Lucerne Publishing'])
  await page
    .getByText(/1 match in the 500 loaded/)
    .first()
    .waitFor()
  expect(filters(await logOf(page))).toEqual([])

  await page.keyboard.press('Enter')
  await page
    .getByText('Partner Center found 1 customer whose name or domain starts with “lucernepub”.')
    .first()
    .waitFor()
  expect(filters(await logOf(page)).sort((a, b) => a.Field.localeCompare(b.Field))).toEqual([
    { Field: 'CompanyName', Value: 'lucernepub', Operator: 'starts_with' },
    { Field: 'Domain', Value: 'lucernepub', Operator: 'starts_with' },
  ])
  await page.getByRole('link', { name: 'Back to all loaded customers' }).click()
  await page.getByRole('link', { name: 'Contoso Ltd.', exact: true }).waitFor()
})

test('a search without a match says what was searched and what Enter does', async () => {
  const page = await openApp('/')
  await search(page).fill('no such company')
  await page.getByText('None of the 500 loaded customers matches “no such company”').first().waitFor()
  await search(page).press('Enter')
  await page
    .getByText('Partner Center found no customer that starts with “no such company”')
    .first()
    .waitFor()
})

test('more customers are loaded by a button, and the count says when all are there', async () => {
  const page = await openApp('/')
  await page.getByText('500 loaded, more available').waitFor()
  const table = page.getByRole('table', { name: 'Customers' })
  expect(await table.getAttribute('aria-rowcount')).toBe('-1')
  await page.getByRole('button', { name: 'Load 500 more' }).click()
  const all = castIn('global').length + 500
  await page.getByText(`${all}, all loaded`).waitFor()
  expect(await table.getAttribute('aria-rowcount')).toBe(String(all + 1))
  expect(await page.getByRole('button', { name: 'Load 500 more' }).count()).toBe(0)
})

test('loaded rows are sorted by a press on a head, and the third press gives the order of Partner Center back', async () => {
  const page = await openApp('/')
  const head = page.getByRole('columnheader', { name: 'Company' })
  await links(page).first().waitFor()
  const first = () => links(page).first().innerText()
  expect(await first()).toBe('Contoso Ltd.')
  await head.getByRole('button').click()
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
  await expect.poll(first).not.toBe('Contoso Ltd.')
  const ascending = await first()
  await head.getByRole('button').click()
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
  await expect.poll(first).not.toBe(ascending)
  await head.getByRole('button').click()
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('none')
  await expect.poll(first).toBe('Contoso Ltd.')
})

test('names that look like code are shown letter by letter and do nothing', async () => {
  const page = await openApp('/')
  for (const { companyName, domain } of [markupName, formulaName, protoName, templateName]) {
    await search(page).fill(domain)
    await expect.poll(() => links(page).allInnerTexts()).toEqual([companyName])
  }
  await search(page).fill('<img')
  await page.getByRole('link', { name: markupName.companyName }).click()
  const title = page.getByRole('heading', { level: 1 })
  await expect.poll(() => title.innerText()).toBe(markupName.companyName)
  expect(
    await page
      .getByRole('img', { includeHidden: true })
      .evaluateAll((all) => all.filter(({ tagName }) => tagName === 'IMG').length),
  ).toBe(0)
})

test('Back from a customer restores the filter, the order and the place in the list', async () => {
  const page = await openApp('/')
  await page.getByRole('columnheader', { name: 'Company' }).getByRole('button').click()
  await search(page).fill('every status')
  const last = page.getByRole('link', { name: 'Every status, Office 365 ProPlus' })
  await last.click()
  await page.getByRole('heading', { level: 1, name: 'Every status, Office 365 ProPlus' }).waitFor()
  await page.goBack()
  await last.waitFor()
  expect(await search(page).inputValue()).toBe('every status')
  expect(await page.getByRole('columnheader', { name: 'Company' }).getAttribute('aria-sort')).toBe(
    'ascending',
  )

  // And further down in a long list.
  await page.goto('/global/customers')
  await links(page).first().waitFor()
  await page.mouse.move(640, 500)
  await page.mouse.wheel(0, 9000)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(5000)
  // Some rows above the window are drawn too.
  const name = await links(page).nth(16).innerText()
  await page.getByRole('link', { name, exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.goBack()
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(5000)
  await page.getByRole('link', { name, exact: true }).first().waitFor()
})

interface Filter {
  Field: string
  Value: string
  Operator: string
}

function filters({ requests }: Awaited<ReturnType<typeof logOf>>): Filter[] {
  return requests.flatMap(({ path }) => {
    const filter = new URL(path, 'http://localhost').searchParams.get('filter')
    return filter === null ? [] : [JSON.parse(filter) as Filter]
  })
}
