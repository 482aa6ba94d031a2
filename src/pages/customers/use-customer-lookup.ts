import { useMutation, useQueryClient } from '@tanstack/react-query'
import { customerQuery } from '../../api/customers.ts'
import { PartnerCenterError } from '../../api/partner-center-error.ts'
import type { Cloud } from '../../contract/index.ts'
import { paths } from '../../paths.ts'

/** Looking for the customer of a pasted id, which need not be among the loaded ones. */
export interface CustomerLookup {
  /** Opens the customer's subscriptions when Partner Center knows the tenant id. */
  readonly look: (customerId: string) => void
  readonly forget: () => void
  readonly isLooking: boolean
  readonly isUnknown: boolean
  /** Why no answer came. */
  readonly problem: Error | null
}

/** Asks Partner Center whether an id is that of a customer. */
export function useCustomerLookup(cloud: Cloud, open: (path: string) => void): CustomerLookup {
  const queryClient = useQueryClient()
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: (customerId: string) => queryClient.fetchQuery(customerQuery({ cloud, customerId })),
  })
  const isUnknown = error instanceof PartnerCenterError && error.kind === 'not_found'
  return {
    look: (customerId) =>
      mutate(customerId, { onSuccess: () => open(paths.subscriptions({ cloud, customerId })) }),
    forget: reset,
    isLooking: isPending,
    isUnknown,
    problem: isUnknown ? null : error,
  }
}
