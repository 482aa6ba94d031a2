import type { Watch } from '../../api/simulator.ts'
import { isSituation } from './situations.ts'

/** The seed that a text names, full-width digits as well: a whole number of at most six digits, else `null`. */
export function seedFrom(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null
}

/** This page with the seed and the situation in its address, so that it begins the same run for whoever opens it. */
export function linkToRun(
  page: URL,
  { seed, situation, every }: Pick<Watch, 'seed' | 'situation' | 'every'>,
): string {
  const link = new URL(page)
  link.searchParams.set('seed', String(seed))
  if (isSituation(situation))
    link.searchParams.set('fault', every ? JSON.stringify({ situation, every }) : situation)
  return link.href
}
