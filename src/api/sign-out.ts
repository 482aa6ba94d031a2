import type { Cloud } from '../contract/index.ts'
import { forgetPeople } from '../storage/forget.ts'
import { announceSession } from '../storage/session-announcements.ts'
import { keepWayBack } from '../storage/way-back.ts'
import { account } from './account.ts'
import { sessionNow } from './session.ts'
import { openAgain } from './start-live.ts'

const address = '/auth/sign-out'

/**
 * Signs the person out, in every tab. What was typed or names people leaves this browser first; upgrades whose outcome is
 * not known stay.
 */
export async function signOut(cloud: Cloud): Promise<void> {
  await forgetPeople(account(cloud))
  announceSession({ kind: 'signed_out' })
  location.assign(address)
}

/**
 * Leads through signing in and back to this page; what was typed is kept. Where Partner Center no longer accepts the
 * sign-in, the gateway still knows the person and would lead nowhere: there it ends the old session first.
 */
export function signInAgain(): void {
  const phase = sessionNow()?.phase
  if (phase?.kind === 'over' && phase.by === 'partner_center') {
    keepWayBack(location.pathname + location.search)
    location.assign(address)
  } else openAgain()
}
