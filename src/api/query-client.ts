import { QueryClient } from '@tanstack/react-query'
import { PartnerCenterError } from './partner-center-error.ts'

const retriedKinds: readonly PartnerCenterError['kind'][] = ['no_answer', 'server', 'throttled', 'unreadable']

/**
 * The cache of what the server said. Reads are repeated twice where a repeat can help, after 429 exactly when the
 * service allows; writes never: they run at once or not at all, and nothing is queued while offline.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < 2 && error instanceof PartnerCenterError && retriedKinds.includes(error.kind),
        retryDelay: (failures, error) =>
          error instanceof PartnerCenterError && error.retryAfter !== null
            ? error.retryAfter * 1000
            : 400 * 2 ** failures,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
