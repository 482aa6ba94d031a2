import { simulated } from '../config.ts'
import type { Cloud } from '../contract/index.ts'
import { databaseName } from '../storage/database.ts'

/** Name of the database of whoever is signed in, for a cloud. The simulation has one made-up account. */
export function account(cloud: Cloud): string {
  return databaseName(simulated ? 'simulated' : 'live', cloud, 'this-browser')
}
