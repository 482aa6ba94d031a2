import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { contoso, tailspin } from '../../mocks/cast.ts'
import { simulator } from '../../mocks/node.ts'
import { renderApp } from '../support/render-app.tsx'

const list = '/global/customers'
const rowOf = ({ companyName }: { companyName: string }) => {
  const row = screen.getByRole('link', { name: companyName }).closest('tr')
  if (!row) throw new Error(`${companyName} is in no row`)
  return row
}
/** Customers whose licenses were asked for, which only their own page shows. */
const prepared = async () =>
  (await simulator.log()).requests.flatMap(
    ({ path }) => /customers\/(.*)\/subscribedskus/.exec(path)?.[1] ?? [],
  )

test('while the pointer rests on a customer, or the keyboard is there, the next page comes', async () => {
  const { user } = await renderApp(list)
  await user.hover(rowOf(contoso))
  await waitFor(async () => expect(await prepared()).toEqual([contoso.id]))
  screen.getByRole('link', { name: tailspin.companyName }).focus()
  await waitFor(async () => expect(await prepared()).toEqual([contoso.id, tailspin.id]))
  await user.click(screen.getByRole('link', { name: tailspin.companyName }))
  expect(await screen.findByRole('heading', { name: tailspin.companyName })).toBeTruthy()
  expect(await prepared()).toEqual([contoso.id, tailspin.id])
})

test('a finger that scrolls, and a pointer on its way, bring nothing', async () => {
  const { user } = await renderApp(list)
  fireEvent.pointerOver(rowOf(tailspin), { pointerType: 'touch' })
  await user.hover(rowOf(contoso))
  await user.unhover(rowOf(contoso))
  await user.hover(rowOf(contoso))
  await waitFor(async () => expect(await prepared()).toEqual([contoso.id]))
})
