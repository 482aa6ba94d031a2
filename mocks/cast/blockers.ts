import { extraOfferIds } from '../backend/products.ts'
import { globalCharacter, plan, planElsewhere, product, productElsewhere, storageFor } from './character.ts'

/** Canceled: the services are gone, the row is still there. */
export const graphicDesign = globalCharacter('graphic design', {
  companyName: 'Graphic Design Institute',
  domain: 'graphicdesigninstitute.com',
  country: 'GB',
  drafts: { essentials: plan('business-essentials', 20, { status: 'deleted', autoRenewEnabled: false }) },
})

/** No delegated admin privileges, until the customer's admin grants them. */
export const alpineSkiHouse = globalCharacter('alpine ski house', {
  companyName: 'Alpine Ski House',
  domain: 'alpineskihouse.com',
  country: 'CH',
  delegatedAdmin: false,
  drafts: { essentials: plan('business-essentials', 14, { assigned: 11 }), business: plan('business', 6) },
})

/** An add-on on an active subscription: the only thing in the way. */
export const blueYonder = globalCharacter('blue yonder', {
  companyName: 'Blue Yonder Airlines',
  domain: 'blueyonderairlines.com',
  drafts: {
    premium: plan('business-premium', 70, { assigned: 69 }),
    storage: storageFor('premium', 25),
  },
})

/** Ordered a minute ago: the subscription is still pending. */
export const lamna = globalCharacter('lamna', {
  companyName: 'Lamna Healthcare Company',
  domain: 'lamnahealthcare.com',
  drafts: {
    premium: plan('business-premium', 15, { status: 'pending', boughtDaysAgo: 0, renewsInDays: 365 }),
  },
})

/** Active, but its licenses are not delivered yet: only the provisioning status shows it. */
export const relecloud = globalCharacter('relecloud', {
  companyName: 'Relecloud',
  domain: 'relecloud.com',
  drafts: { essentials: plan('business-essentials', 30, { provisioning: 'pending', boughtDaysAgo: 0 }) },
})

/** Delivering the licenses did not work at all. */
export const southridge = globalCharacter('southridge', {
  companyName: 'Southridge Video',
  domain: 'southridgevideo.com',
  drafts: { business: plan('business', 8, { provisioning: 'failed' }) },
})

/** A service of the larger plans is held already, bought from this partner: Exchange Online (Plan 2) beside Business. */
export const bestForYou = globalCharacter('best for you', {
  companyName: 'Best For You Organics Company',
  domain: 'bestforyouorganics.com',
  country: 'AU',
  drafts: {
    business: plan('business', 22, { assigned: 20 }),
    exchange: product('Exchange Online (Plan 2)', 22, { assigned: 22 }),
  },
})

/** The same conflict bought elsewhere: nothing of it in this partner's list, so only the service can know. */
export const cohoVineyard = globalCharacter('coho vineyard', {
  companyName: 'Coho Vineyard & Winery',
  domain: 'cohowinery.com',
  drafts: { business: plan('business', 16, { assigned: 15 }) },
  elsewhere: [productElsewhere('Exchange Online (Plan 1)', 16)],
})

/** Already has one target, Enterprise E1, from this partner. */
export const litware = globalCharacter('litware', {
  companyName: 'Litware, Inc.',
  domain: 'litwareinc.com',
  drafts: {
    essentials: plan('business-essentials', 10, { assigned: 10 }),
    e1: plan('e1', 10, { assigned: 9 }),
  },
})

/** Already has one target, Business Premium, directly from Microsoft, under the plan's second product id. */
export const vanArsdel = globalCharacter('van arsdel', {
  companyName: 'VanArsdel, Ltd.',
  domain: 'vanarsdelltd.com',
  drafts: { essentials: plan('business-essentials', 12, { assigned: 12 }) },
  elsewhere: [planElsewhere('global', 'business-premium', 5, true)],
})

/** The offer's own limit: two canceled Business Premium that are not removed yet count as two. */
export const munson = globalCharacter('munson', {
  companyName: "Munson's Pickles and Preserves Farm",
  domain: 'munsonspicklesandpreservesfarm.com',
  drafts: {
    essentials: plan('business-essentials', 11, { assigned: 11 }),
    firstPremium: plan('business-premium', 11, { status: 'deleted', autoRenewEnabled: false }),
    secondPremium: plan('business-premium', 4, { status: 'deleted', autoRenewEnabled: false }),
  },
})

/** The same, with services already removed: they count no longer. */
export const bellows = globalCharacter('bellows', {
  companyName: 'Bellows College',
  domain: 'bellowscollege.com',
  drafts: {
    essentials: plan('business-essentials', 11, { assigned: 11 }),
    firstPremium: plan('business-premium', 11, { status: 'deleted', removed: true }),
    secondPremium: plan('business-premium', 4, { status: 'deleted', removed: true }),
  },
})

/** Paid once for the whole term: no target is sold with that billing cycle. */
export const woodgrove = globalCharacter('woodgrove', {
  companyName: 'Woodgrove Bank',
  domain: 'woodgrovebank.com',
  drafts: { premium: plan('business-premium', 200, { assigned: 180, billingCycle: 'one_time' }) },
})

/** Requests reach this customer without a signed-in person: licenses cannot move by themselves. */
export const nod = globalCharacter('nod', {
  companyName: 'Nod Publishers',
  domain: 'nodpublishers.com',
  userContext: false,
  drafts: { essentials: plan('business-essentials', 19, { assigned: 18 }) },
})

/** Granular rights to read the directory: upgrade only, without license transfer. */
export const libertys = globalCharacter('libertys', {
  companyName: "Liberty's Delightful Sinful Bakery & Cafe",
  domain: 'libertysdelightfulsinfulbakeryandcafe.com',
  granularRights: 'read',
  drafts: { business: plan('business', 7, { assigned: 7 }) },
})

/** Delegated admin privileges, and no granular right with them: neither kind of upgrade. */
export const cityPower = globalCharacter('city power', {
  companyName: 'City Power & Light',
  domain: 'cpandl.com',
  granularRights: 'none',
  drafts: { business: plan('business', 28, { assigned: 25 }) },
})

/** Everything at once: suspended, no rights, an add-on, a conflict and the target held. */
export const wingtip = globalCharacter('wingtip', {
  companyName: 'Wingtip Toys',
  domain: 'wingtiptoys.com',
  delegatedAdmin: false,
  drafts: {
    essentials: plan('business-essentials', 5, { status: 'suspended', billingCycle: 'one_time' }),
    storage: storageFor('essentials', 10, { status: 'suspended' }),
    e3: plan('e3', 5, { assigned: 5 }),
    powerBi: product('Power BI Pro', 5),
  },
})

/** Licenses to try out for a month: a trial has no upgrade of this kind. */
export const schoolOfFineArt = globalCharacter('school of fine art', {
  companyName: 'School of Fine Art',
  domain: 'fineartschool.net',
  drafts: {
    trial: { offerId: extraOfferIds.e3Trial, quantity: 25, assigned: 3, boughtDaysAgo: 10, renewsInDays: 20 },
  },
})

/** Usage-based: Microsoft Azure, as in the sample of the documentation. */
export const phoneCompany = globalCharacter('the phone company', {
  companyName: 'The Phone Company',
  domain: 'thephone-company.com',
  drafts: { azure: { offerId: extraOfferIds.azure, quantity: 1 } },
})

/** New commerce: upgraded by another API. */
export const adatum = globalCharacter('a. datum', {
  companyName: 'A. Datum Corporation',
  domain: 'adatum.com',
  drafts: {
    basic: {
      offerId: extraOfferIds.newCommerceBusinessBasic,
      quantity: 21,
      assigned: 21,
      wire: {
        productType: { id: 'OnlineServicesNCE', displayName: 'Online Services' },
        termDuration: 'P1Y',
        isMicrosoftProduct: true,
        publisherName: 'Microsoft Corporation',
      },
    },
  },
})

/** Nothing but an add-on: its base came through another partner. */
export const gardenCompany = globalCharacter('garden company', {
  companyName: 'The Garden Company',
  domain: 'gardencompany.com',
  drafts: { storage: storageFor('baseElsewhere', 3) },
})
