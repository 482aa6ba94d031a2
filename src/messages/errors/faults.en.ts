import type { ErrorsMessages } from './messages.ts'

const underReview = {
  title: 'The customer is under review',
  what: 'Microsoft is checking the customer’s account. Until then nothing can be ordered.',
  next: 'Nobody on your side can speed it up. Check again in a few days.',
}

/** Faults of Partner Center with a sentence of their own. */
export const faults: ErrorsMessages['faults'] = {
  '400/2001': {
    title: 'The subscription is suspended',
    what: 'The number of licenses cannot change while it is suspended.',
    next: 'Reactivate the subscription first, then change the number.',
  },
  '400/2002': {
    title: 'This number is outside of what the plan allows',
    what: 'Partner Center allows only numbers between the minimum and the maximum of the offer.',
    next: 'Enter a number within these bounds.',
  },
  '400/2006': {
    title: 'This offer cannot be changed',
    what: 'Partner Center allows no updates of subscriptions to this offer.',
    next: 'Nobody on your side can change that. Upgrade to another plan, or open a support request.',
  },
  '400/2011': {
    title: 'The subscription is canceled',
    what: 'A canceled subscription cannot be changed any more.',
    next: 'Go back to the subscriptions and choose one that is active.',
  },
  '400/2055': {
    title: 'The subscription has changed meanwhile',
    what: 'Somebody changed it after you opened this page, so your change was not accepted.',
    next: 'Look at what changed, then submit again.',
  },
  '400/900311': {
    title: 'This subscription was updated too many times',
    what: 'Partner Center accepts no more updates of it.',
    next: 'Only Partner Center support can lift the limit. Open a support request.',
  },
  '403/2030': {
    title: 'Your company may not sell in this country or region',
    what: 'Partner Center has no record that your company was admitted there.',
    next: 'A Global admin of your company can apply for it in Partner Center.',
  },
  '403/20002': {
    title: 'No reseller relationship with this customer',
    what: 'The customer never accepted your request, or has ended the relationship.',
    next: 'Send a relationship request. The customer’s Global admin must accept it.',
  },
  '403/900308': {
    title: 'Your role is not sufficient',
    what: 'The granular delegated admin privileges (GDAP) do not contain the role this needs.',
    next: 'Ask an Admin agent for a relationship with this role; the customer’s Global admin approves it.',
  },
  '403/900309': {
    title: 'An access policy blocks this',
    what: 'A Conditional Access policy does not let your sign-in through.',
    next: 'Ask the Global admin who set the policy.',
  },
  '403/900329': {
    title: 'A signed-in person is needed',
    what: 'The backend asked in its own name, and Partner Center does not allow that here.',
    next: 'Whoever runs Uplift must let the backend ask in the name of the signed-in user.',
  },
  '404/20003': {
    title: 'This subscription is not found',
    what: 'The customer has no subscription with this ID, or it belongs to another reseller.',
    next: 'Open the customer’s subscriptions and choose it there.',
  },
  '409/800060': {
    title: 'An order is in progress',
    what: 'Partner Center still works on an order of this customer.',
    next: 'Wait a few minutes, then load it again.',
  },
  '409/800082': {
    title: 'The subscription is not ready yet',
    what: 'Partner Center has not finished setting it up.',
    next: 'Wait a few minutes, then load it again.',
  },
  '409/900278': {
    title: 'Another change is pending',
    what: 'Partner Center still works on an earlier change of this subscription.',
    next: 'Wait up to 24 hours, then check again.',
  },
  '412/': {
    title: 'The subscription has changed meanwhile',
    what: 'Somebody changed it after you opened this page, so your change was not accepted.',
    next: 'Look at what changed, then submit again.',
  },
  '401/400': {
    title: 'Access was denied',
    what: 'Partner Center does not accept this sign-in for the request.',
    next: 'Sign in again. If it stays so, ask an Admin agent of your company for the role.',
  },
  '401/900420': {
    title: 'The sign-in is of a retired kind',
    what: 'The gateway asks for tokens in a way that Partner Center has not accepted since August 2025.',
    next: 'Whoever runs Uplift must change the scope in the settings of the gateway.',
  },
  '403/2032': {
    title: 'Your company may not do this for the customer',
    what: 'Partner Center denied access to this order or subscription.',
    next: 'Check that the subscription was sold by your company. An Admin agent can ask Partner Center support.',
  },
  '403/2085': {
    title: 'This offer cannot be bought',
    what: 'Partner Center says that the customer or your company is not eligible for the offer.',
    next: 'Choose another plan. An Admin agent can ask Partner Center support why.',
  },
  '403/2091': {
    title: 'This offer is no longer sold',
    what: 'Partner Center does not sell the plan any more.',
    next: 'Nobody on your side can change that. Choose another plan.',
  },
  '403/13605': {
    title: 'The Microsoft Customer Agreement is missing',
    what: 'The customer has not accepted it, or nobody has confirmed that in Partner Center.',
    next: 'Confirm the acceptance in Partner Center. Or the customer’s Global admin accepts it in the admin center.',
  },
  '403/800066': {
    title: 'The customer has too many subscriptions to this offer',
    what: 'Partner Center allows no further one for each customer.',
    next: 'Add licenses to an existing subscription instead, or cancel one first.',
  },
  '403/800067': {
    title: 'More licenses than one subscription may have',
    what: 'Partner Center allows fewer licenses for each subscription of this offer.',
    next: 'Enter a smaller number.',
  },
  '403/800073': underReview,
  '403/800074': underReview,
  '403/800075': {
    title: 'The customer was not approved',
    what: 'Microsoft has checked the customer’s account and allows no orders for it.',
    next: 'Check the customer’s address and registration in Partner Center. Then ask its support for another review.',
  },
  '403/900416': {
    title: 'Your company’s account is locked',
    what: 'Partner Center allows no orders until the lock is lifted.',
    next: 'A Global admin of your company finds the reason in Partner Center.',
  },
  '409/800014': {
    title: 'Another adjustment is pending',
    what: 'Partner Center still works on an earlier adjustment of this order.',
    next: 'Wait a few minutes, then load it again.',
  },
  '400/60000': {
    title: 'Moving the licenses did not work',
    what: 'The upgrade may be done all the same, only with licenses that did not move.',
    next: 'Look at the customer’s subscriptions first. Do not submit it again before.',
  },
  '400/800070': {
    title: 'Not sold in the customer’s country or region',
    what: 'Partner Center does not sell this offer where the customer is.',
    next: 'Choose another plan, or check the country of the customer in Partner Center.',
  },
  '400/800086': {
    title: 'The customer does not fulfil a condition of the offer',
    what: 'The offer is for certain customers only, such as schools or authorities.',
    next: 'Choose another plan. Partner Center support can say which proof is missing.',
  },
  '400/900118': {
    title: 'Partner Center does not know this customer ID',
    what: 'The link may be old, or it belongs to another cloud.',
    next: 'Look for the customer in the list, and open it from there.',
  },
  '400/900419': {
    title: 'The customer has reached the limit of subscriptions',
    what: 'A tenant may have only so many, whoever sold them.',
    next: 'The customer or you must cancel one that is not needed any more.',
  },
  multi_factor: {
    title: 'Multi-factor sign-in is missing',
    what: 'Partner Center accepts this request only after a sign-in with a second factor (MFA).',
    next: 'Sign in again with your second factor. Whoever runs Uplift can require it.',
  },
}
