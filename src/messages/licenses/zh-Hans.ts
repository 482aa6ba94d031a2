import { formatFor } from '../format.ts'
import { apart } from '../spacing.ts'
import type { LicensesMessages } from './messages.ts'

const { count, number } = formatFor('zh-Hans')

export const zhHans: LicensesMessages = {
  title: '更改许可证数量',
  titleOf: (plan) => `“${plan}”的许可证`,
  fieldNote: '输入更改后的总数，而不是增减的数量。',
  change: {
    title: '更改内容',
    now: '当前',
    after: '更改后',
    added: (n) => `增加 ${count(n, '个许可证')}`,
    removed: (n) => `减少 ${count(n, '个许可证')}`,
    billStays: '帐单金额不变。',
    billGrows: '增加的许可证将在下一份帐单中按天计费。',
    billShrinks: '减少的许可证将在下一份帐单中按天返还金额。',
    learnBill: '对计费的影响',
  },
  submit: '提交',
  sendingFor: (seconds) => `正在提交，${count(seconds, '秒')}`,
  backToDetails: '返回详细信息',
  nothingSentYet: '尚未提交任何内容。',
  sameNumber: '与当前数量相同。输入其他数量才能提交。',
  notConfirmed: '上一次更改尚未确认，暂时不能提交。',
  notPossible: {
    suspended: '暂停期间无法更改数量。请先在合作伙伴中心重新激活订阅。',
    notActive: (status) => `只有有效的订阅才能更改数量。当前状态为“${status}”。`,
    addOn: '此页只能更改计划的许可证数量。请在合作伙伴中心更改附加产品。',
    usageBased: '按使用量计费的订阅没有许可证。',
    trial: '试用版的许可证数量是固定的。',
    underWay: '此订阅有尚未确认的升级，暂时无法更改许可证数量。',
    noBounds: '合作伙伴中心未提供此计划的数量范围，将由其自行检查。',
  },

  decrease: {
    title: (n) => `将减少 ${count(n, '个许可证')}。`,
    text: '再次选择按钮即可提交。',
    confirm: (n) => `减少 ${count(n, '个许可证')}`,
  },

  saved: {
    title: (n) => `当前为 ${count(n, '个许可证')}`,
    text: (before, after) => `已从 ${number(before)} 改为 ${number(after)}，并已读取核实。`,
    at: (time) => `确认于 ${time}`,
  },
  accepted: {
    title: '合作伙伴中心正在处理',
    text: '更改已被接受。Uplift 会持续查询，直到出现新数量。',
  },
  stale: {
    title: '订阅内容已有变化',
    text: '打开此页面后，订阅在别处被更改，因此未保存任何内容。',
    quantity: (before, now) => `许可证数量：之前 ${number(before)}，现在 ${number(now)}。`,
    status: (before, now) => `状态：之前${apart(before).trimEnd()}，现在${apart(now).trimEnd()}。`,
    autoRenew: (now) => `自动续订：现在${apart(now).trimEnd()}。`,
    other: '其他内容有变化，许可证数量不变。',
    typedIsKept: '已保留输入的数量。请核对后重新提交。',
    useNew: '从新的数量开始',
  },
  refused: { nothingChanged: '未做任何更改。' },
  noAnswer: {
    title: '没有收到答复',
    text: '更改可能已经生效。Uplift 会持续查询当前数量，刷新页面后也会继续。',
    lookNow: '立即查询',
    still: (n) => `当前仍为 ${count(n, '个许可证')}，尚未确认`,
    lookAgain: '再次查询',
    looking: '正在查询…',
    late: {
      title: (n) => `15 分钟后仍为 ${count(n, '个许可证')}`,
      text: '没有查到更改。可以重新提交：填写的是总数，不会重复增加。',
    },
  },
  offline: '当前离线，未提交任何内容。',
  reset: '恢复为当前数量',
}
