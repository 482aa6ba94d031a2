import { formatFor } from '../format.ts'
import { en as words } from '../words/en.ts'
import type { QuantityMessages, TypedNumber } from './messages.ts'

const { number } = formatFor('en')

function enterWholeNumber({ least, most }: TypedNumber): string {
  return most === null
    ? `Enter a whole number of ${number(least)} or more.`
    : `Enter a whole number from ${number(least)} to ${number(most)}.`
}
// What was typed may be long; a sentence stays readable.
const quoted = ({ typed }: TypedNumber) => `“${typed.length > 24 ? `${typed.slice(0, 24)}…` : typed}”`

export const en: QuantityMessages = {
  label: 'Number of licenses',
  before: (count) => [`${number(count)} before`],
  after: (count) => [{ strong: number(count) }, ' after'],
  change: (difference) => `(${difference > 0 ? '+' : '−'}${number(Math.abs(difference))})`,
  allowed: (plan, least, most) => `${plan} allows ${number(least)} to ${number(most)}.`,
  allowedFrom: (plan, least) => `${plan} allows ${number(least)} or more.`,
  assigned: (assigned, free) => `${number(assigned)} assigned to users, ${number(free)} free.`,
  assignedNotVisible: 'How many are assigned cannot be seen in this cloud.',
  problems: {
    empty: (_problem, typed) => enterWholeNumber(typed),
    two_readings: ({ readings: [one, other] }, typed) =>
      `${quoted(typed)} can mean ${one} or ${other}. Enter the digits only.`,
    grouped: (_problem, typed) => `${quoted(typed)} contains separators. Enter the digits only.`,
    not_whole: (_problem, typed) => `${quoted(typed)} is not a whole number. ${enterWholeNumber(typed)}`,
    signed: (_problem, typed) => `${quoted(typed)} has a sign. Enter the new total, digits only.`,
    leading_zero: (_problem, typed) => `${quoted(typed)} begins with 0. Enter the number without it.`,
    not_digits: (_problem, typed) => `${quoted(typed)} cannot be read. ${enterWholeNumber(typed)}`,
    too_long: (_problem, typed) => `This number has too many digits. ${enterWholeNumber(typed)}`,
    below_minimum: ({ minimum }, typed) =>
      `The plan starts at ${words.licenses(minimum)}. ${enterWholeNumber(typed)}`,
    above_maximum: ({ maximum }, typed) =>
      `The plan ends at ${words.licenses(maximum)}. ${enterWholeNumber(typed)}`,
  },
  warnings: {
    belowAssigned: {
      title: (assigned) => `Fewer than the ${number(assigned)} assigned`,
      text: (losing) => `${words.users(losing)} will have no license. You can go on.`,
    },
    belowToday: (today) => `Fewer than today’s ${words.licenses(today)}. You can go on.`,
  },
}
