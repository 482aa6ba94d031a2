import { globalCharacter, plan } from './character.ts'

/** Footnote of the table: Business India becomes Business Premium India, not Business Premium. */
export const munnar = globalCharacter('munnar', {
  companyName: 'Munnar Tea Exports Pvt. Ltd.',
  domain: 'munnartea.in',
  country: 'IN',
  drafts: { business: plan('business-india', 35, { assigned: 31 }) },
})

/** Footnote of the table: Business Essentials India likewise. */
export const malabar = globalCharacter('malabar', {
  companyName: 'Malabar Spice Traders',
  domain: 'malabarspice.in',
  country: 'IN',
  drafts: { essentials: plan('business-essentials-india', 26, { assigned: 26 }) },
})

/** Business Premium India has no row in the table. */
export const deccan = globalCharacter('deccan', {
  companyName: 'Deccan Textiles',
  domain: 'deccantextiles.in',
  country: 'IN',
  drafts: { premium: plan('business-premium-india', 52, { assigned: 50 }) },
})

/** A name in an Indian script. */
export const ganga = globalCharacter('ganga', {
  companyName: 'गंगा पुस्तकालय',
  domain: 'gangapustak.in',
  country: 'IN',
  drafts: { essentials: plan('business-essentials-india', 8, { assigned: 6 }) },
})
