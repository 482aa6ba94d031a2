import { apiBase, deployedCloud } from '../config.ts'
import { isCloud } from '../contract/cloud.ts'
import { customersPage } from './customers-page.ts'
import { newIds, outgoing, sessionRequest } from './outgoing.ts'

// boot.js of a live build, beside the app and long before it: asks who is signed in and, where the address is that of the
// customer list, for its first page. The app takes both over (early.ts), the list only once it knows whose it is.

const served = deployedCloud()
const { pathname, search } = location
const [, named = ''] = pathname.split('/')
// Where the console does not start (start-live.ts), nothing is asked.
if (isCloud(served) && (!isCloud(named) || named === served) && pathname !== '/signed-out') {
  const requests = [sessionRequest()]
  if (search === '' && ['/', `/${served}`, `/${served}/customers`].includes(pathname))
    requests.push(
      outgoing(apiBase(served) + customersPage('', '', null).path, newIds(), {
        method: 'GET',
        cache: 'default',
      }),
    )
  window.upliftEarly = requests.map((request) => {
    const response = fetch(request)
    // Where nobody takes it over, nobody has to hear of it.
    response.catch(() => {})
    return { request, response }
  })
}
