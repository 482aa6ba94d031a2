import { formatFor } from '../format.ts'
import type { QuantityMessages, TypedNumber } from './messages.ts'

const { count, number, range } = formatFor('ja')

function enterWholeNumber({ least, most }: TypedNumber): string {
  return most === null
    ? `${number(least)} 以上の整数を入力してください。`
    : `${range(least, most)} の整数を入力してください。`
}
// What was typed may be long; a sentence stays readable.
const quoted = ({ typed }: TypedNumber) => `「${typed.length > 24 ? `${typed.slice(0, 24)}…` : typed}」`

export const ja: QuantityMessages = {
  label: 'ライセンス数',
  before: (n) => [`現在 ${number(n)}`],
  after: (n) => ['変更後 ', { strong: number(n) }],
  change: (difference) => `(${difference > 0 ? '+' : '−'}${number(Math.abs(difference))})`,
  allowed: (plan, least, most) => `${plan} は ${range(least, most)} の範囲で指定できます。`,
  allowedFrom: (plan, least) => `${plan} は ${number(least)} 以上で指定できます。`,
  assigned: (assigned, free) => `割り当て済み ${number(assigned)}、空き ${number(free)}。`,
  assignedNotVisible: 'このクラウドでは、割り当て済みの数を参照できません。',
  problems: {
    empty: (_problem, typed) => enterWholeNumber(typed),
    two_readings: ({ readings: [one, other] }, typed) =>
      `${quoted(typed)}は ${one} とも ${other} とも読めます。数字だけを入力してください。`,
    grouped: (_problem, typed) => `${quoted(typed)}に区切りが含まれています。数字だけを入力してください。`,
    not_whole: (_problem, typed) => `${quoted(typed)}は整数ではありません。${enterWholeNumber(typed)}`,
    signed: (_problem, typed) =>
      `${quoted(typed)}に符号があります。変更後の合計を数字だけで入力してください。`,
    leading_zero: (_problem, typed) =>
      `${quoted(typed)}は 0 で始まっています。先頭の 0 を除いて入力してください。`,
    not_digits: (_problem, typed) => `${quoted(typed)}は数として読めません。${enterWholeNumber(typed)}`,
    too_long: (_problem, typed) => `桁数が多すぎます。${enterWholeNumber(typed)}`,
    below_minimum: ({ minimum }, typed) =>
      `このプランは ${count(minimum, 'ライセンス')}からです。${enterWholeNumber(typed)}`,
    above_maximum: ({ maximum }, typed) =>
      `このプランは ${count(maximum, 'ライセンス')}までです。${enterWholeNumber(typed)}`,
  },
  warnings: {
    belowAssigned: {
      title: (assigned) => `割り当て済みの ${count(assigned, '人')}より少なくなります`,
      text: (losing) => `${count(losing, '人')}がライセンスを失います。このまま進むことはできます。`,
    },
    belowToday: (today) =>
      `現在の ${count(today, 'ライセンス')}より少なくなります。このまま進むことはできます。`,
  },
}
