import { guidFrom } from '../../src/contract/index.ts'
import { type PageStart, pageFromToken } from '../backend/continuation.ts'
import { customerBody, relationshipRequestBody } from '../backend/customer-body.ts'
import { type CustomerFilter, customersPage } from '../backend/customers.ts'
import { member, members } from '../backend/reading.ts'
import type { CustomerState } from '../backend/records.ts'
import { refusals } from '../backend/refusal.ts'
import { subscribedSkusBody } from '../backend/subscribed-skus.ts'
import { customerIn } from '../backend/world.ts'
import { jsonFrom } from './json.ts'
import type { Route, Visit } from './route.ts'

// A request without a size: documentation asks for one, the SDK sends none. 500 is the size the samples use.
const usualSize = 500

/** The customer a path names: 400 where the id is no GUID, 404 where this partner has no such customer. */
export function customerOf({ world, cloud, at }: Visit): CustomerState {
  const id = guidFrom(at('customer'))
  if (id === null) throw refusals.invalidCustomerId()
  const state = customerIn(world, cloud, id)
  if (state === null) throw refusals.notFound()
  return state
}

export const customerRoutes: readonly Route[] = [
  {
    path: 'customers',
    methods: {
      GET: (visit) => ({ status: 200, body: customersPage(visit.world, visit.cloud, pageOf(visit)) }),
    },
  },
  {
    path: 'customers/relationshiprequests',
    methods: { GET: ({ cloud }) => ({ status: 200, body: relationshipRequestBody(cloud) }) },
  },
  {
    path: 'customers/:customer',
    methods: { GET: (visit) => ({ status: 200, body: customerBody(customerOf(visit)) }) },
  },
  {
    path: 'customers/:customer/subscribedskus',
    methods: { GET: (visit) => ({ status: 200, body: subscribedSkusBody(customerOf(visit)) }) },
  },
]

function pageOf({ call, world, cloud }: Visit): PageStart {
  const seek = call.query.get('seekoperation')?.toLowerCase()
  const first = seek === undefined || seek === '' || seek === 'first' || seek === '2'
  if (!first) {
    // Numbers of SeekOperation: Next 0, Previous 1, First 2, Last 3, PageIndex 4 (CustomerService.json).
    if (seek !== 'next' && seek !== '0') throw refusals.enumUnreadable(seek)
    const token = call.headers.get('MS-ContinuationToken')
    if (token === null) throw refusals.invalidInput('The header MS-ContinuationToken is missing.')
    return pageFromToken(world, cloud, token)
  }
  return { size: sizeFrom(call.query.get('size')), filter: filterFrom(call.query.get('filter')), at: 0 }
}

function sizeFrom(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return usualSize
  if (!/^\d{1,9}$/.test(text.trim())) throw refusals.invalidProperty('size')
  return Number(text)
}

/** Only starts_with, on the name or the domain; everything else the general filter knows is refused here. */
function filterFrom(text: string | undefined): CustomerFilter | null {
  if (text === undefined || text.trim() === '') return null
  const filter = members(jsonFrom(text))
  if (filter === null) throw refusals.invalidInput('The filter must be a JSON object.')
  const operator = String(member(filter, 'operator') ?? '')
    .replaceAll('_', '')
    .toLowerCase()
  if (operator !== 'startswith') throw refusals.invalidProperty('Operator')
  const field = String(member(filter, 'field') ?? '').toLowerCase()
  if (field !== 'companyname' && field !== 'domain') throw refusals.invalidProperty('Field')
  const value = member(filter, 'value')
  if (typeof value !== 'string') throw refusals.invalidProperty('Value')
  return { field: field === 'domain' ? 'Domain' : 'CompanyName', startsWith: value }
}
