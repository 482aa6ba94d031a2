import { formatFor } from '../format.ts'
import type { SubscriptionsMessages } from './messages.ts'

const { count, number } = formatFor('zh-Hans')

export const zhHans: SubscriptionsMessages = {
  title: '订阅',
  count: (subscriptions, addOns) =>
    addOns === 0
      ? count(subscriptions, '个')
      : `${count(subscriptions, '个')}，${count(addOns, '个附加产品')}`,
  timesInYourZone: (zone) => `时间为本地时间，${zone}`,
  copyLink: '复制链接',
  rights: {
    granted: '已获得委派管理员权限',
    missing: '缺少委派管理员权限',
    cannotVerify: '无法核实委派管理员权限',
    checking: '正在检查委派管理员权限…',
    notChecked: '未检查委派管理员权限',
  },
  tableLabel: (customer) => `“${customer}”的订阅列表`,
  columns: {
    plan: '计划',
    licenses: '已分配许可证',
    status: '状态',
    billing: '计费周期',
    renewal: '续订日期',
  },
  assignedOfTotal: (assigned, total) => [{ strong: number(assigned) }, ` / ${number(total)}`],
  total: (total) => [{ strong: number(total) }],
  totalUnknown: '无法读取',
  addOn: '附加产品',
  renewal: {
    noneWhileSuspended: '暂停期间不续订',
    noneAfterEnd: '无',
    commitmentEnds: (date) => `承诺期限至 ${date}`,
    withBase: '与基础计划相同',
    ends: (date) => `${date} 结束，自动续订已关闭`,
  },
  upgradeNowOf: (plan) => `立即升级：${plan}`,
  whyNotOf: (plan) => `无法升级的原因：${plan}`,
  openToSeeUpgrades: '打开订阅即可查看能否升级。',
  onlyYours:
    '只列出经由本公司购买的订阅。来自其他合作伙伴或渠道的订阅，在合作伙伴中心判定升级时才会考虑在内。',
  empty: {
    title: '暂无订阅',
    text: '此客户在此云中没有经由本公司购买的订阅。',
  },
  unreadable: (n) => `有 ${count(n, '个订阅')}无法读取。`,
}
