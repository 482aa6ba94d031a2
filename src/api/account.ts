import { simulated } from '../config.ts'
import type { Cloud } from '../contract/index.ts'
import { databaseName } from '../storage/database-name.ts'

let signedIn = 'nobody'

/** Name of the database of whoever is signed in, for a cloud. The simulation has one made-up account. */
export function account(cloud: Cloud): string {
  return simulated ? databaseName('simulated', cloud, 'this-browser') : databaseName('live', cloud, signedIn)
}

/** Names the person (`personOf`) whose account it is from now on: everything this browser keeps, it keeps for each apart. */
export function openAccountOf(person: string): void {
  signedIn = person
}

/** A person's name in this browser: a hash, because what a sign-in service takes for an id may be an address of e-mail. */
export async function personOf(sub: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sub))
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
