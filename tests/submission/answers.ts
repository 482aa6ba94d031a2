import { serviceFault, type UpgradeResult, upgradeResult } from '../../src/contract/index.ts'
import { type Answer, answerFromFailure, answerFromResult } from '../../src/submission/index.ts'
import { ids } from './situations.ts'

/** The body of an answer with status 200, members as they stand on the wire. */
export function aResult(members: { readonly [name: string]: unknown } = {}): UpgradeResult {
  const decoded = upgradeResult.decode({
    sourceSubscriptionId: ids.source,
    targetSubscriptionId: ids.fresh,
    upgradeType: 1,
    upgradeErrors: [],
    licenseErrors: [],
    ...members,
  })
  if (!decoded) throw new Error('Cannot be read')
  return decoded
}

/** An error answer with a documented body. */
export function aFailure(status: number, code: number | string | null, description = 'Said by the service') {
  return { status, fault: serviceFault.decode({ code, description, data: [], source: 'PartnerFD' }) }
}

/** An error answer whose body says nothing. */
export function aSilentFailure(status: number) {
  return { status, fault: null }
}

const notActive = { code: 2, description: 'The source subscription is not active' }
const notMoved = {
  userObjectId: 'u-1',
  name: 'Ada',
  email: 'ada@relecloud.example',
  errors: [{ code: 60012 }],
}

/** Every outcome of the POST, by what it lets us say before anything is read back. */
export const outcomes: { readonly [what: string]: { readonly [outcome: string]: Answer } } = {
  promises: {
    '200': answerFromResult(aResult()),
    '200 with accounts left': answerFromResult(aResult({ licenseErrors: [notMoved] })),
    '200 with both an error and an id': answerFromResult(aResult({ upgradeErrors: [notActive] })),
  },
  refuses: {
    '200 with an error': answerFromResult(
      aResult({ upgradeErrors: [notActive], targetSubscriptionId: undefined }),
    ),
    '200 with an error and an empty id': answerFromResult(
      aResult({ upgradeErrors: [notActive], targetSubscriptionId: ' ' }),
    ),
    '200 with an error that is alike and one that is not': answerFromResult(
      aResult({ upgradeErrors: [notActive, { code: 1 }], targetSubscriptionId: undefined }),
    ),
    '400 not active': answerFromFailure(aFailure(400, 'not_active')),
    '404 the source': answerFromFailure(aFailure(404, 20003)),
    '409 order in progress': answerFromFailure(aFailure(409, 800060)),
    '400 stale etag': answerFromFailure(aFailure(400, 2055)),
    '412': answerFromFailure(aFailure(412, 2055)),
    'a code nobody knows': answerFromFailure(aFailure(422, 424242)),
  },
  'refuses alike': {
    '400 number of licenses': answerFromFailure(aFailure(400, 2002)),
    '403 no relationship': answerFromFailure(aFailure(403, 20002)),
    '405': answerFromFailure(aSilentFailure(405)),
    '200 without delegated rights': answerFromResult(
      aResult({ upgradeErrors: [{ code: 1 }, { code: 11 }], targetSubscriptionId: undefined }),
    ),
  },
  'says nothing': {
    '200 without an id': answerFromResult(aResult({ targetSubscriptionId: undefined })),
    '200 with a blank id': answerFromResult(aResult({ targetSubscriptionId: '  ' })),
    '200 with accounts left and no id': answerFromResult(
      aResult({ targetSubscriptionId: '', licenseErrors: [notMoved] }),
    ),
    '401': answerFromFailure(aFailure(401, 1)),
    '403 of a stranger on the way': answerFromFailure(aSilentFailure(403)),
    '408': answerFromFailure(aFailure(408, 1)),
    '429': answerFromFailure(aSilentFailure(429)),
    '500': answerFromFailure(aFailure(500, 1)),
    '502': answerFromFailure(aSilentFailure(502)),
    '503': answerFromFailure(aSilentFailure(503)),
    '504': answerFromFailure(aSilentFailure(504)),
    'no answer': answerFromFailure(aSilentFailure(0)),
  },
}
