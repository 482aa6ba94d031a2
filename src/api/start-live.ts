import { deployedCloud } from '../config.ts'
import { isCloud } from '../contract/index.ts'
import { beginSignInAttempt, endSignInAttempt } from '../storage/sign-in-attempt.ts'
import { takeWayBack } from '../storage/way-back.ts'
import { askSession, readSession } from './ask-session.ts'
import { dismissWorkers } from './left-over-worker.ts'
import { beginSession } from './session.ts'

/**
 * Why a live console does not start. `no_cloud`: whoever installed it named none, or one that does not exist.
 * `other_cloud`: the address belongs to the cloud that is not served here. `no_gateway`: the host is none, or lacks one.
 * `no_sign_in`: signing in was tried and led back here. `signed_out`: the address where signing out ends.
 */
export type StopReason = 'no_cloud' | 'other_cloud' | 'no_answer' | 'no_gateway' | 'no_sign_in' | 'signed_out'

/** `leaving`: the page is on its way to signing in, and nothing more is to be shown. */
export type Start = 'started' | 'leaving' | StopReason

// The gateway leads nobody through signing in there (docs/gateway.md, section 1).
const open = ['/share', '/signed-out']

/** Finds out whether this host is set up, and who is signed in; whoever is not is led through signing in, once. */
export async function startLive(ask: () => Promise<Response> = askSession): Promise<Start> {
  void dismissWorkers()
  const { pathname } = location
  const served = deployedCloud()
  if (!isCloud(served)) return 'no_cloud'
  const named = pathname.split('/')[1]
  if (isCloud(named) && named !== served) return 'other_cloud'
  if (pathname === '/signed-out') return comeBack() ? 'leaving' : 'signed_out'
  const answer = await readSession(ask())
  if (answer.kind === 'open') {
    endSignInAttempt()
    await beginSession(answer.session)
    return 'started'
  }
  if (open.includes(pathname)) return 'started'
  if (answer.kind !== 'none') return answer.kind
  if (!beginSignInAttempt()) return 'no_sign_in'
  openAgain()
  return 'leaving'
}

// Signed out in order to sign in anew: this page was only on the way.
function comeBack(): boolean {
  const address = takeWayBack()
  if (address === null || !/^\/(?![/\\])/.test(address)) return false
  location.replace(address)
  return true
}

/** Opens this page again: the gateway leads it through signing in, and back. */
export function openAgain(): void {
  location.reload()
}
