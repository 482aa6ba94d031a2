import { noFaults } from '../faults.ts'
import { type FaultWish, faultsAfter } from './wish.ts'

/**
 * The faults that a text asks for, as it stands in an address (`?fault=`) or on a command line: the name of a situation,
 * or faults as JSON. `null` where it means nothing.
 */
export function faultsInAddress(text: string): FaultWish | null {
  try {
    const wish = text.trim().startsWith('{') ? (JSON.parse(text) as FaultWish) : { situation: text.trim() }
    faultsAfter(noFaults, wish)
    return wish
  } catch {
    return null
  }
}
