import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { openIntentsQuery } from '../../src/api/intents.ts'
import { loadMessages } from '../../src/messages/areas.ts'
import { MessagesProvider } from '../../src/messages/MessagesProvider.tsx'
import { OpenUpgrades } from '../../src/pages/shell/OpenUpgrades.tsx'
import { anIntent } from '../submission/situations.ts'

vi.mock('../../src/pages/shell/OpenUpgradeBanners.tsx', () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})

test('where the banner cannot be loaded the page still says that nothing may be submitted again', async () => {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
  })
  queryClient.setQueryData(openIntentsQuery('global').queryKey, [anIntent()])
  await loadMessages('en', ['shell'])
  render(
    <MessagesProvider initialLanguage="en">
      <QueryClientProvider client={queryClient}>
        <MemoryRouter>
          <OpenUpgrades cloud="global" />
        </MemoryRouter>
      </QueryClientProvider>
    </MessagesProvider>,
  )
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toBe('1 upgrade is not confirmed yet. Do not submit again.')
})
