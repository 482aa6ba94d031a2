/** A link as the service writes it: without `/v1` in front (recorded 2018), with an empty list of headers. */
export function link(uri: string, headers: readonly { key: string; value: string }[] = []) {
  return { uri, method: 'GET', headers }
}

/** A resource with the attributes every resource has. */
export function resource(
  members: Readonly<Record<string, unknown>>,
  objectType: string,
  etag?: string,
): Record<string, unknown> {
  return { ...members, attributes: { ...(etag === undefined ? {} : { etag }), objectType } }
}

/** A collection; `totalCount` counts the items of this page (domain facts 0). */
export function collection(
  items: readonly unknown[],
  links: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return { totalCount: items.length, items, ...more, links, attributes: { objectType: 'Collection' } }
}
