import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { onSimulator, watchQuery } from '../../api/simulator.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { SimulatedMarkButton } from '../../ui/SimulatedMarkButton.tsx'
import { PracticeDrawer } from './PracticeDrawer.tsx'

// As often as somebody can follow.
const lookEvery = 1_000

/**
 * The mark of the demo, and behind it the drawer in which a trainer lets things go wrong. It stays amber, and looks
 * again every second, as long as a fault is set by anybody, in any tab.
 */
export function Practice() {
  const m = useMessages('practice')
  const mark = useMessages('shell').simulated.mark
  const [open, setOpen] = useState(false)
  const { data: faults = 0 } = useQuery({
    ...watchQuery(),
    select: (watch) => watch.faults,
    refetchInterval: ({ state }) => (open || (state.data?.faults ?? 0) > 0) && lookEvery,
  })
  useOtherTabs()

  return (
    <>
      <SimulatedMarkButton
        open={open}
        opens={m.openDrawer}
        warning={faults > 0 ? m.set(faults) : null}
        onPress={() => setOpen((isOpen) => !isOpen)}
      >
        {mark}
      </SimulatedMarkButton>
      {open && <PracticeDrawer onClose={() => setOpen(false)} />}
    </>
  )
}

/** All tabs share one simulated world: what one of them changes, the others see; where it begins anew, so do they. */
function useOtherTabs(): void {
  const queryClient = useQueryClient()
  useEffect(
    () =>
      onSimulator((what) => {
        const { queryKey } = watchQuery()
        void queryClient.invalidateQueries({ queryKey })
        // The drawer itself stays as it is: it has something to say about the new beginning.
        if (what === 'begun')
          void queryClient.resetQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] })
      }),
    [queryClient],
  )
}
