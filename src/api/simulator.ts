import { clouds } from '../contract/index.ts'
import { forgetAll } from '../storage/forget.ts'
import { account } from './account.ts'
import { PartnerCenterError } from './partner-center-error.ts'
import { send } from './transport.ts'

/**
 * Follows what the address of the demo asks for, once: `?seed=4711&fault=answer-lost` begins the world of that seed and
 * sets a situation, or faults as JSON. Both leave the address, so that a reload goes on and does not begin again. What
 * cannot be read is left out.
 */
export async function followAddress(): Promise<void> {
  const url = new URL(location.href)
  const [seed, fault] = [url.searchParams.get('seed'), url.searchParams.get('fault')]
  if (seed === null && fault === null) return
  url.searchParams.delete('seed')
  url.searchParams.delete('fault')
  history.replaceState(history.state, '', url)
  if (seed !== null && /^\d{1,6}$/.test(seed)) await beginAfresh(Number(seed))
  if (fault !== null) await setFaults(wishIn(fault)).catch(() => undefined)
}

/** Begins the simulated world anew, with this seed or the one it has, and forgets what this browser kept of the old one. */
export async function beginAfresh(seed?: number): Promise<void> {
  await knock('reset', seed === undefined ? {} : { seed })
  await Promise.all(clouds.map((cloud) => forgetAll(account(cloud))))
}

/** Sets what goes wrong from now on, as mocks/README.md names it. */
export async function setFaults(wish: unknown): Promise<void> {
  await knock('faults', wish)
}

async function knock(door: string, body: unknown): Promise<void> {
  const request = new Request(new URL(`/__simulator/${door}`, location.origin), {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
  })
  const response = await send(request)
  const simulated = response.headers.get('x-uplift-simulator') === '1'
  if (!response.ok || !simulated) {
    const facts = { fault: null, correlationId: '', requestId: '', retryAfter: null }
    const kind = simulated ? 'refused' : 'simulator_missing'
    throw new PartnerCenterError({ kind, status: response.status, ...facts })
  }
}

function wishIn(text: string): unknown {
  if (!text.trim().startsWith('{')) return { situation: text.trim() }
  try {
    return JSON.parse(text)
  } catch {
    return { situation: text }
  }
}
