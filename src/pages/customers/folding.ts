import { type Customer, guidFrom } from '../../contract/index.ts'

/** A text as it is compared: full and half width, ㈱ and (株), capitals and small letters are the same. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

// A hundred thousand customers are folded once, not at every key.
const foldedCustomers = new WeakMap<Customer, string>()

/** Whether any part of the name, of any known domain or of the tenant id is the text, which is folded already. */
export function matches(customer: Customer, foldedText: string): boolean {
  const known = foldedCustomers.get(customer)
  const searched = known ?? searchedText(customer)
  if (known === undefined) foldedCustomers.set(customer, searched)
  return searched.includes(foldedText)
}

/** The text in the form of `matches`; a pasted id may stand in braces. */
export function foldedSearch(text: string): string {
  return guidFrom(text) ?? folded(text)
}

function searchedText({ id, companyProfile, customDomains }: Customer): string {
  const texts = [companyProfile?.companyName, companyProfile?.domain, ...(customDomains ?? []), id]
  // A line feed never comes out of folding, so that no match reaches from one text into the next.
  return texts.map((text) => folded(text ?? '')).join('\n')
}
