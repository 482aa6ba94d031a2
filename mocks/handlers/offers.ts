import type { Cloud } from '../../src/contract/index.ts'
import { offerById, offersBody } from '../backend/offers.ts'
import type { Route, Visit } from './route.ts'

export const offerRoutes: readonly Route[] = [
  {
    path: 'offers',
    methods: { GET: (visit) => ({ status: 200, body: offersBody(visit.cloud, countryOf(visit)) }) },
  },
  {
    path: 'offers/:offer',
    methods: {
      GET: (visit) => ({ status: 200, body: offerById(visit.cloud, visit.at('offer'), countryOf(visit)) }),
    },
  },
]

const home: { readonly [cloud in Cloud]: string } = { global: 'US', '21vianet': 'CN' }

function countryOf({ call, cloud }: Visit): string {
  return call.query.get('country')?.trim().toUpperCase() || home[cloud]
}
