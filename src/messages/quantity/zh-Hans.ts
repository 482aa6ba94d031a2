import { formatFor } from '../format.ts'
import type { QuantityMessages, TypedNumber } from './messages.ts'

const { count, number, range } = formatFor('zh-Hans')

function enterWholeNumber({ least, most }: TypedNumber): string {
  return most === null
    ? `请输入不小于 ${number(least)} 的整数。`
    : `请输入 ${range(least, most)} 之间的整数。`
}
// What was typed may be long; a sentence stays readable.
const quoted = ({ typed }: TypedNumber) => `“${typed.length > 24 ? `${typed.slice(0, 24)}…` : typed}”`

export const zhHans: QuantityMessages = {
  label: '许可证数量',
  before: (n) => [`当前 ${number(n)}`],
  after: (n) => ['更改后 ', { strong: number(n) }],
  change: (difference) => `（${difference > 0 ? '+' : '−'}${number(Math.abs(difference))}）`,
  allowed: (plan, least, most) => `“${plan}”允许 ${range(least, most)}。`,
  allowedFrom: (plan, least) => `“${plan}”至少为 ${number(least)}。`,
  assigned: (assigned, free) => `已分配 ${number(assigned)}，空闲 ${number(free)}。`,
  assignedNotVisible: '已分配数量在此云中不可查。',
  problems: {
    empty: (_problem, typed) => enterWholeNumber(typed),
    two_readings: ({ readings: [one, other] }, typed) =>
      `${quoted(typed)}可理解为 ${one} 或 ${other}，请只输入数字。`,
    grouped: (_problem, typed) => `${quoted(typed)}含有分隔符，请只输入数字。`,
    not_whole: (_problem, typed) => `${quoted(typed)}不是整数。${enterWholeNumber(typed)}`,
    signed: (_problem, typed) => `${quoted(typed)}带有正负号。请只用数字输入更改后的总数。`,
    leading_zero: (_problem, typed) => `${quoted(typed)}以 0 开头。请去掉开头的 0。`,
    not_digits: (_problem, typed) => `无法识别${quoted(typed)}。${enterWholeNumber(typed)}`,
    too_long: (_problem, typed) => `位数过多。${enterWholeNumber(typed)}`,
    below_minimum: ({ minimum }, typed) =>
      `此计划至少需要 ${count(minimum, '个许可证')}。${enterWholeNumber(typed)}`,
    above_maximum: ({ maximum }, typed) =>
      `此计划最多允许 ${count(maximum, '个许可证')}。${enterWholeNumber(typed)}`,
  },
  warnings: {
    belowAssigned: {
      title: (assigned) => `少于已分配的 ${count(assigned, '个')}`,
      text: (losing) => `${count(losing, '位用户')}将没有许可证。可以继续。`,
    },
    belowToday: (today) => `少于当前的 ${count(today, '个许可证')}。可以继续。`,
  },
}
