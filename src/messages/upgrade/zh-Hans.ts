import { formatFor } from '../format.ts'
import { apart } from '../spacing.ts'
import { zhHans as words } from '../words/zh-Hans.ts'
import type { UpgradeMessages } from './messages.ts'

const { count } = formatFor('zh-Hans')

export const zhHans: UpgradeMessages = {
  crumb: '升级',
  title: (plan) => `升级“${plan}”`,

  steps: { label: '步骤', choose: '选择', review: '核对', receipt: '回执', done: '已完成' },

  cards: {
    label: '新计划',
    note: (plan) => `以下是用户的服务与“${plan}”相比的增减。`,
    gains: '增加：',
    loses: '失去：',
    was: (service, before) => `${service}，原为 ${before}`,
    moreServices: (n) => `另有 ${count(n, '项')}`,
    notInTable: '由合作伙伴中心提供，不在公开升级表中',
    summary: (gained, lost) =>
      lost === 0 ? `+${count(gained, '项服务')}` : `+${count(gained, '项')}、−${count(lost, '项服务')}`,
    chooseOne: '请选择一个计划。',
  },
  notPossible: {
    title: (n) => `${count(n, '个计划')}无法选择`,
    first: (plan, reason) => `${plan}：${reason}`,
  },
  nonePossible: {
    title: '目前没有可升级到的计划',
    text: '所有目标计划都不满足条件。各项原因说明由谁处理以及如何处理。',
    toDetails: '全部条件',
  },
  prefill: {
    planNotPossible: (plan) => `链接指定的“${plan}”无法选择，原因见下方。`,
    planUnknown: '链接指定的计划不在此处提供。请选择其他计划。',
  },

  move: {
    title: '许可证如何转移',
    withTransfer: {
      title: '自动转移',
      text: '由于已获得委派管理员权限，合作伙伴中心会同时转移用户。',
      usersText: (users) => `由于已获得委派管理员权限，合作伙伴中心会同时转移 ${count(users, '位用户')}。`,
    },
    byHand: {
      title: '手动分配',
      text: '新许可证起初未分配给任何人，升级后需要分配给用户。',
      why: '合作伙伴中心对此计划只提供“仅升级”。',
      where: {
        global: '请在 Microsoft 365 管理中心的“用户 > 活动用户”中分配许可证。',
        '21vianet': '请在由世纪互联运营的 Office 365 管理中心的“用户 > 活动用户”中分配许可证。',
      },
    },
    exclusionsLost: '曾为个别用户关闭的服务会重新开启。',
    learnMore: '重新分配许可证',
  },

  records: {
    title: '内部记录',
    note: '可选，不会发送到合作伙伴中心',
    ticket: '工单号',
    comment: '原因或备注',
  },

  change: {
    title: '更改内容',
    noPrice: '没有价目表，因此不显示金额。',
    learnBill: '对计费的影响',
    learnPlans: '自行切换计划',
  },
  irreversible: {
    title: '无法还原。',
    text: (plan) => `提交后无法恢复为“${plan}”。`,
  },
  review: '核对',
  nothingSentYet: '尚未提交任何内容。',

  reviewPage: {
    title: '核对升级',
    fromTo: (source, target) => `从“${source}”到“${target}”`,
    now: '当前',
    after: '升级后',
    customer: {
      title: '客户',
      text: (name, domain, tenantEnd) => `${name}，${domain}，租户 ID 末尾为 ${tenantEnd}。`,
    },
    changes: {
      title: '更改内容',
      newSubscription: (customer) => `“${customer}”将获得一个带有新 ID 的订阅，当前订阅将被取消。`,
      billing: (cycle) => `计费周期仍为“${cycle}”，新的订阅期限随即开始。`,
    },
    irreversible: {
      title: '无法还原的内容',
      text: '升级后无法还原：当前订阅将被取消，新订阅随即开始。',
      noWayBack: (plan) => `没有可取消的期限，许可证也无法恢复为“${plan}”。`,
    },
    moving: {
      title: '许可证如何转移',
      withTransfer: '由合作伙伴中心转移。需要处理的帐户会在升级后列出。',
      byHand: (cloud) => `由本公司或客户的管理员在${apart(words.adminCenter[cloud])}分配。`,
    },
    users: {
      title: '用户会注意到的变化',
      withTransfer: '新服务大约在一小时内可用。曾为个别用户关闭的服务会重新开启。',
      byHand: '分配许可证后，新服务才可用。曾为个别用户关闭的服务会重新开启。',
    },
    eligible: (time) => [{ strong: '可以升级。' }, `合作伙伴中心检查于 ${time}`],
    backToChoices: '返回选择',
    submit: '提交',
    submittedOnce: '只需提交一次。若关闭页面，下次打开时会查询结果。',
    records: { title: '内部记录' },
  },

  sending: {
    seconds: (seconds) => `正在提交，${count(seconds, '秒')}`,
    checking: '正在向合作伙伴中心再确认一次。尚未提交任何内容。',
    mayClose: '已有记录。可以关闭此页面。',
  },

  changed: {
    title: '订阅已更改，未提交任何内容',
    next: '请再次核对后提交。',
    sourceMissing: '客户已没有此订阅。',
    status: (before, now) => `状态：${before} → ${now}`,
    quantity: (before, now) => `许可证数量：${before} → ${now}`,
    plan: (before, now) => `计划：${before} → ${now}`,
    billingCycle: (before, now) => `计费周期：${before} → ${now}`,
    notOffered: '合作伙伴中心不再提供此升级。',
    bounds: (bounds) => `该计划现在的许可证数量为 ${bounds}。`,
  },
  closed: {
    noJournal: {
      title: '无法在此保存安全记录',
      text: '为避免重复购买，提交前会先在此浏览器中记录。目前浏览器不允许保存。',
      how: '请退出隐私窗口或允许此网站保存数据，然后重新加载。',
    },
    underWay: {
      title: '有一项升级尚未确认',
      text: '此订阅的升级或到此计划的升级已经提交。请勿再次提交。',
      open: '打开该升级',
    },
    offline: { title: '当前离线，未提交任何内容', text: '已保留所选内容。请在恢复在线后提交。' },
    notReadBack: {
      title: '无法读取客户的订阅',
      text: '需要比较提交前后的订阅。没有提交前的列表，就不会提交。',
    },
    refusedByGateway: '网关拒绝了请求，未提交任何内容',
    nothingSent: '未提交任何内容。',
  },
}
