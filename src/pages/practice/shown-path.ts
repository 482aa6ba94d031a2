const guid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** A path as it can be read in a narrow line: without ids and query, its last parts first of all. */
export function shownPath(path: string): string {
  const [plain = ''] = path.replace(guid, '…').split('?')
  return plain.replace(/^\/customers\/…\/subscriptions\/…/, '/…')
}
