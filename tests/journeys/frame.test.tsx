import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../support/render-app.tsx'

test('a menu opened before the first page has its answer stays open when the page arrives', async () => {
  // Not awaited yet: a person is quicker than the first answer. The start address leads on, so the place changes too.
  const arriving = renderApp('/')
  screen.getByRole('button', { name: 'Cloud: Global' }).focus()
  screen.getByRole('button', { name: 'Cloud: Global' }).click()
  await screen.findByRole('link', { name: /^21Vianet/ })

  await arriving

  screen.getByRole('link', { name: /^21Vianet/ })
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cloud: Global' }))
})
