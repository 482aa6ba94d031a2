/** Name of the database of an account, cloud and build. */
export function databaseName(build: 'simulated' | 'live', cloud: string, account: string): string {
  return `uplift/${build}/${cloud}/${account}`
}
