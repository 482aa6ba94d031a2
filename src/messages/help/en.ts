import type { HelpMessages } from './messages.ts'

// Facts: Partner Center pages of 2018-10 (21Vianet) and 2020-05 to 2023-10 (global), Microsoft 365 help of 2020 and
// 2021, "Product names and service plan identifiers" of 2019-04. The words are ours.
export const en: HelpMessages = {
  related: 'Related',
  allTopics: 'All topics',
  noSuchTopic: { title: 'There is no such topic', text: 'The link may be old. All topics are listed here.' },
  ownWords:
    'Our own words, after public documentation from 2018 to 2023. Partner Center and the bill decide.',
  topics: {
    'delegated-admin': {
      title: 'Request delegated admin privileges',
      lead: 'An upgrade needs delegated admin privileges for the customer. Only the customer’s Global admin can grant them.',
      sections: [
        {
          heading: 'How to request them',
          steps: [
            'In Partner Center, create a relationship request that includes delegated admin privileges.',
            'Send its link to the customer. Say which company you are and what you will do.',
            'The customer’s Global admin opens the link, signs in, and accepts.',
            'Come back to the subscription and select Recheck.',
          ],
        },
        {
          heading: 'What is missing without them',
          paragraphs: [
            'Partner Center allows no upgrade and does not show how far licenses are delivered.',
            'It also hides some of the customer’s details, and you cannot open support tickets for the customer.',
          ],
        },
        {
          heading: 'Full and granular privileges',
          paragraphs: [
            'Delegated admin privileges (DAP) are granted or not; Uplift shows that for each customer.',
            'Granular privileges (GDAP) name single roles and end on a date. To transfer licenses, the role Directory Writer is needed.',
            'A customer can end either kind at any time. Uplift sees it at the next check.',
          ],
        },
      ],
      related: ['several-channels', 'admin-center-21vianet'],
    },
    'several-channels': {
      title: 'Customers with several channels',
      lead: 'A customer may buy from you, from another partner, and from Microsoft or 21Vianet directly. An upgrade looks at all of it.',
      sections: [
        {
          heading: 'Why it matters',
          paragraphs: [
            'Two conditions ask what the customer already has: the target plan, and the services that it adds.',
            'They count wherever it was bought. What another partner sold can block your upgrade.',
          ],
        },
        {
          heading: 'What you can see',
          paragraphs: [
            'Your list shows only what was bought through you. The rest is “cannot verify” until Partner Center has answered.',
            'In the 21Vianet cloud there is no way to see it from here. Only the customer’s admin can look.',
          ],
        },
        {
          heading: 'What to do',
          steps: [
            'Ask the customer’s admin to open Billing > Licenses in the admin center and read out what is there.',
            'If the plan or service was bought elsewhere, the customer must cancel it there, or let it end.',
            'Select Recheck, then upgrade.',
          ],
        },
        {
          heading: 'No move between partners',
          paragraphs: [
            'A subscription with licenses cannot be handed from one partner to another. It ends with the one and starts anew with the other.',
          ],
        },
      ],
      related: ['delegated-admin', 'changing-plans'],
    },
    'effect-on-the-bill': {
      title: 'Effect on the bill',
      lead: 'For the bill, an upgrade is two things at once: the old subscription is canceled and a new one is added.',
      sections: [
        {
          heading: 'The old subscription',
          paragraphs: [
            'It stops on the day of the upgrade. What was paid in advance for the remaining days comes back as a credit.',
          ],
        },
        {
          heading: 'The new subscription',
          paragraphs: [
            'It starts on the same day, with its own price, its own term, and the number of licenses you submitted.',
            'Its billing cycle is that of the old one. The first charge covers the days until the next billing date.',
          ],
        },
        {
          heading: 'Where to look',
          steps: [
            'Open the bill that follows the upgrade.',
            'Look for the credit of the old subscription and for the charge of the new one.',
            'Compare the number of days and of licenses in both lines.',
          ],
        },
        {
          heading: 'The clouds differ',
          paragraphs: [
            'Partner Center counts by day. The documentation of the 21Vianet cloud (2019) bills each month in advance and corrects on the next bill.',
            'Uplift shows no amounts without a price list. The bill decides.',
          ],
        },
      ],
      related: ['changing-plans', 'several-channels'],
    },
    'changing-plans': {
      title: 'Change plans yourself',
      lead: 'Where no upgrade is offered, a customer can still change plans: with a new subscription, step by step.',
      sections: [
        {
          heading: 'When this is the way',
          paragraphs: [
            'The plan has no row in the published table, or a condition blocks that nobody can change in time.',
            'A trial, a new-commerce subscription, or one billed by usage also has another way than this upgrade.',
          ],
        },
        {
          heading: 'The steps',
          steps: [
            'Order the new plan in Partner Center, with enough licenses for all users.',
            'Wait until it is active. Check that its services contain what users need.',
            'For each user, assign the new license and remove the old one in one go. So no data is lost.',
            'When nobody has the old license any more, cancel the old subscription.',
          ],
        },
        {
          heading: 'Look out for',
          paragraphs: [
            'Choose a plan with the same or more data services. Data of a service that falls away is deleted after a while.',
            'Services that were switched off for single users must be switched off again.',
            'Both subscriptions are billed until the old one is canceled.',
          ],
        },
      ],
      related: ['license-reassignment', 'effect-on-the-bill'],
    },
    'license-reassignment': {
      title: 'When a license was not reassigned',
      lead: 'After an upgrade, single users may be left without the new license. The cause tells the fix.',
      sections: [
        {
          heading: 'No license is free',
          paragraphs: [
            'There are more users than licenses. Add licenses, or take one from an account that needs none.',
          ],
        },
        {
          heading: 'Conflicting service plans',
          paragraphs: [
            'The user has the same service from another license, such as Exchange Online in another edition. A user can have only one of them.',
            'Remove the other license, or switch the service off in one of the two, then assign again.',
          ],
        },
        {
          heading: 'Another license needs the old service',
          paragraphs: [
            'An additional product can rest on a service of the old plan. Keep that service assigned, or remove the product.',
          ],
        },
        {
          heading: 'Usage location is missing',
          paragraphs: [
            'Some services are not allowed everywhere, so each user needs a country or region. Set it, then assign.',
          ],
        },
        {
          heading: 'License through a group',
          paragraphs: [
            'Such a license changes with the group, never with the single user. Only the customer’s admin can change it.',
          ],
        },
        {
          heading: 'Mail address used twice',
          paragraphs: ['Two accounts have the same address in Exchange. Change one of them, then assign.'],
        },
      ],
      related: ['changing-plans', 'admin-center-21vianet'],
    },
    'admin-center-21vianet': {
      title: 'The Office 365 admin center operated by 21Vianet',
      lead: 'In the 21Vianet cloud, Partner Center cannot manage users. Some work around an upgrade is done in the admin center.',
      sections: [
        {
          heading: 'What is done there',
          steps: [
            'Assign licenses: Users > Active users, choose the users, then their licenses.',
            'See how many licenses are assigned: Billing > Licenses.',
            'See what the customer bought elsewhere: Billing > Licenses as well.',
            'See or end the relationship with a partner: Partner relationships.',
          ],
        },
        {
          heading: 'Who can do it',
          paragraphs: [
            'The customer’s admin can, and so can you with delegated admin privileges.',
            'Whoever assigns licenses needs the role Global admin or User management admin.',
          ],
        },
        {
          heading: 'After an upgrade',
          steps: [
            'Open the receipt in Uplift and note the number of licenses.',
            'Assign the licenses of the new plan to the users.',
            'Check that nobody is left with a license of the old plan.',
          ],
        },
      ],
      related: ['license-reassignment', 'delegated-admin'],
    },
  },
}
