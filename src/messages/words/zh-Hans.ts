import { formatFor } from '../format.ts'
import { apart } from '../spacing.ts'
import type { WordsMessages } from './messages.ts'

const { count } = formatFor('zh-Hans')

export const zhHans: WordsMessages = {
  copy: '复制',
  copied: '已复制',
  copyNamed: (what) => `复制${apart(what).trimEnd()}`,
  recheck: '重新检查',
  recheckAll: '全部重新检查',
  checking: '正在检查…',
  notChecked: '未检查',
  checkedAt: (time) => `检查于 ${time}`,
  close: '关闭',
  open: '打开',
  tryAgain: '重试',
  loading: '正在加载…',
  opensInNewWindow: '在新窗口中打开',
  yes: '是',
  no: '否',
  unknownDate: '日期未知',
  noDate: '无日期',
  notGiven: '未提供',
  unknown: '未知',
  labelled: (label, value) => `${label}：${value}`,

  tenantId: '租户 ID',
  subscriptionId: '订阅 ID',
  correlationId: '相关 ID',
  requestId: '请求 ID',

  statuses: {
    none: '无',
    active: '有效',
    suspended: '已暂停',
    deleted: '已取消',
    expired: '已过期',
    pending: '待处理',
    disabled: '已禁用',
  },
  billingCycles: {
    unknown: '未知',
    monthly: '按月',
    annual: '按年',
    none: '无',
    one_time: '一次性',
    triennial: '每三年',
    biennial: '每两年',
  },
  relationships: {
    unknown: '未知',
    reseller: '经销商',
    advisor: '顾问',
    syndication: '联合销售合作伙伴',
    microsoft_support: 'Microsoft 支持',
    none: '无',
  },

  licenses: (n) => count(n, '个许可证'),
  users: (n) => count(n, '位用户'),
  accounts: (n) => count(n, '个帐户'),
  customers: (n) => count(n, '个客户'),
  subscriptions: (n) => count(n, '个订阅'),
  addOns: (n) => count(n, '个附加产品'),
  plans: (n) => count(n, '个计划'),

  today: (laterName) => `现名 ${laterName}`,

  clouds: { global: '全球', '21vianet': '世纪互联运营' },
  adminCenter: {
    global: 'Microsoft 365 管理中心',
    '21vianet': '由世纪互联运营的 Office 365 管理中心',
  },

  keys: { enter: 'Enter', escape: 'Esc', control: 'Ctrl' },
}
