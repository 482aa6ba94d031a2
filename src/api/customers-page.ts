/** Customers a page holds; the size the documentation uses for its longest lists. */
export const pageSize = 500

/** Where a page of the customer list is, and what the request for it carries. Without a token it is the first. */
export function customersPage(search: string, field: string, token: string | null) {
  const query = new URLSearchParams({ size: String(pageSize) })
  if (search) query.set('filter', JSON.stringify({ Field: field, Value: search, Operator: 'starts_with' }))
  if (token !== null) query.set('seekOperation', 'Next')
  const headers: { readonly [name: string]: string } = token === null ? {} : { 'MS-ContinuationToken': token }
  return { path: `/customers?${query}`, headers }
}
