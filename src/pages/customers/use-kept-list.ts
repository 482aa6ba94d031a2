import { useEffect } from 'react'
import type { CustomersAnswer } from '../../api/customers.ts'
import type { Cloud } from '../../contract/index.ts'

// Writing five hundred customers down takes its time; nobody waits for it, and by then nobody waits for the page.
const pauseMs = 1_000

/** Keeps the list for the next visit, once it stands and came from the service. */
export function useKeptList(cloud: Cloud, first: CustomersAnswer | undefined): void {
  useEffect(() => {
    if (first === undefined || first.keptAt !== undefined) return
    const keep = () =>
      import('../../api/kept.ts').then(
        ({ keepCustomers }) => keepCustomers(cloud, first),
        // Without it the next visit waits for the service, as the first one did.
        () => {},
      )
    const timer = setTimeout(keep, pauseMs)
    return () => clearTimeout(timer)
  }, [cloud, first])
}
