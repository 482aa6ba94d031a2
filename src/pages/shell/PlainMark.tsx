import { useMessages } from '../../messages/use-messages.ts'
import { SimulatedMark } from '../../ui/SimulatedMark.tsx'

/** The mark of the demo before there is anything behind it, and where that cannot be loaded. */
export function PlainMark() {
  return <SimulatedMark>{useMessages('shell').simulated.mark}</SimulatedMark>
}
