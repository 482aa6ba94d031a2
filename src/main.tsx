import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, type DataRouter, type RouteObject } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { dropEarly } from './api/early.ts'
import { createQueryClient } from './api/query-client.ts'
import { startLive } from './api/start-live.ts'
import { setTransport } from './api/transport.ts'
import { simulation } from './config.ts'
import { showLanguage } from './messages/current-language.ts'
import { languageFrom } from './messages/language.ts'
import { MessagesProvider } from './messages/MessagesProvider.tsx'
import { createRoutes, createStoppedRoutes } from './router.tsx'
import { keepPreference, readPreference } from './storage/preferences.ts'

async function boot(): Promise<void> {
  const kept = readPreference('language')
  const language = languageFrom(kept === null ? navigator.languages : [kept, ...navigator.languages])
  showLanguage(language)

  const queryClient = createQueryClient()
  let routes: RouteObject[] | undefined
  // A literal test, so that a live build holds not one byte of the simulator, and the demo none of the sign-in.
  if (import.meta.env.VITE_SIMULATED === 'true') {
    const { answer, startSimulator } = await import('../mocks/browser.ts')
    try {
      await startSimulator(simulation)
    } catch {
      // The browser refuses the worker: the same simulator answers inside the page.
      setTransport(async (request) => (await answer(request)) ?? Response.error())
    }
    // Nearly every start asks for nothing, and waits for nothing more.
    if (/[?&](seed|fault)=/.test(location.search)) await (await import('./api/simulator.ts')).followAddress()
  } else {
    const start = await startLive()
    if (start === 'leaving') return
    if (start !== 'started') routes = createStoppedRoutes(start)
  }

  const router = createBrowserRouter(routes ?? createRoutes(queryClient))
  const container = document.getElementById('root')
  if (!container) throw new Error('index.html has no #root')
  await firstPage(router)
  dropEarly()
  container.removeAttribute('aria-busy')
  createRoot(container).render(
    <StrictMode>
      <MessagesProvider initialLanguage={language} onChange={(chosen) => keepPreference('language', chosen)}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MessagesProvider>
    </StrictMode>,
  )
}

// The shell that the HTML paints stays until the page takes its place at once. A slow answer must not look like a dead page:
// then the app comes before its page, with words and what it waits for.
const patienceMs = 3_000

function firstPage(router: DataRouter): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve()
    const timer = setTimeout(resolve, patienceMs)
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      clearTimeout(timer)
      stop()
      resolve()
    })
  })
}

void boot()
