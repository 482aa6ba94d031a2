import { QueryClientProvider } from '@tanstack/react-query'
import { render, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { createQueryClient } from '../../src/api/query-client.ts'
import { showLanguage } from '../../src/messages/current-language.ts'
import type { Language } from '../../src/messages/language.ts'
import { MessagesProvider } from '../../src/messages/MessagesProvider.tsx'
import { createRoutes } from '../../src/router.tsx'
// What a browser loads after the start page is here at once: tests ask what it shows, not how long a busy machine reads it.
import '../../src/pages/customers/OutlookChip.tsx'
import '../../src/pages/practice/load-practice.ts'
import '../../src/pages/shell/ReadErrorPage.tsx'
import '../../src/pages/subscriptions/SubscriptionsPage.tsx'

interface RenderOptions {
  readonly language?: Language
}

/**
 * The whole console at an address: the real routes, a new cache, the simulated Partner Center behind it. Resolves when
 * the page stands. Fails a page that reads what its route does not load.
 */
export async function renderApp(path: string, { language = 'en' }: RenderOptions = {}) {
  showLanguage(language)
  const queryClient = createQueryClient()
  const router = createMemoryRouter(createRoutes(queryClient), { initialEntries: [path] })
  const user = userEvent.setup()
  const view = render(
    <MessagesProvider initialLanguage={language}>
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={<NotLoaded />}>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>
    </MessagesProvider>,
  )
  await waitFor(() => expectIdle(router), { timeout: 10_000 })
  await waitFor(() => expectDrawn(view.container))
  return { ...view, user, router, queryClient }
}

function expectIdle({ state }: ReturnType<typeof createMemoryRouter>): void {
  if (!state.initialized || state.navigation.state !== 'idle') throw new Error('The page still loads')
}

/** The frame stands from the first moment; the page, once nothing loads any more, and the mark can be pressed. */
function expectDrawn(container: HTMLElement): void {
  const main = container.querySelector('main')
  const loading = main?.querySelector(':scope > [role=progressbar]')
  if (!main || loading || !container.querySelector('[data-simulated-mark]'))
    throw new Error('The page is not drawn yet')
}

function NotLoaded(): never {
  throw new Error('This page reads what its route does not load: name the query in its loader')
}
