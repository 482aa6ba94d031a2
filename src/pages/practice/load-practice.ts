import type { QueryClient } from '@tanstack/react-query'
import { watchQuery } from '../../api/simulator.ts'
import { Practice } from './Practice.tsx'

/** The mark with its drawer, once it is known what is set to go wrong: it must not say first that nothing is. */
export async function loadPractice(queryClient: QueryClient): Promise<typeof Practice> {
  await queryClient.prefetchQuery(watchQuery())
  return Practice
}
