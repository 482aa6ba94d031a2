import { HttpResponse, http } from 'msw'
import { setupWorker } from 'msw/browser'
import { showList } from '../list-app.tsx'

// The first is the one whose name every page is watched for.
const names = ['Contoso Ltd.', ...Array.from({ length: 49 }, (_, place) => `Customer ${place + 2}`)]
const items = names.map((companyName, place) => ({
  id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
  companyProfile: { companyName, domain: `customer-${place}.example` },
}))

await setupWorker(http.get('/v1/customers', () => HttpResponse.json({ items }))).start({ quiet: true })
showList()
