import type { HeldReference } from '../../eligibility/index.ts'
import { formatFor } from '../format.ts'
import { nameOf } from '../name-of.ts'
import { apart } from '../spacing.ts'
import { zhHans as words } from '../words/zh-Hans.ts'
import type { ReasonContext, ReasonText, VerdictsMessages } from './messages.ts'

const { count, list } = formatFor('zh-Hans')
const namesOf = (held: readonly HeldReference[]) => list(held.map(({ name }) => `“${name}”`))
const allOwn = (held: readonly HeldReference[]) => held.every(({ own }) => own)

const waitAndRecheck = '请等待 15 分钟，然后选择“重新检查”。'
const decidedLater = '打开表单时由合作伙伴中心判定。'
const recheckOrLater = `可选择“重新检查”。${decidedLater}`
const orderAnew = '请在合作伙伴中心将该计划作为新订阅订购。'

const delegatedAdminMissing: ReasonText = {
  title: '缺少委派管理员权限',
  explanation: '委派管理员权限只能由客户的全局管理员授予。',
  who: 'customer_global_admin',
  how: '请发送经销商关系请求，对方接受后选择“重新检查”。',
  help: 'delegated-admin',
}
const notProvisioned: ReasonText = {
  title: '订阅尚未完成预配',
  explanation: '合作伙伴中心仍在处理其订单。',
  who: 'operator_of_cloud',
  how: waitAndRecheck,
  help: null,
}
const signedInPerson: ReasonText = {
  title: '需要由已登录的人员发出请求',
  explanation: '后端以自身名义发出请求，而升级必须由已登录的人员发出。',
  who: 'operator_of_console',
  how: '请把后端设为以登录用户的名义发出请求，然后选择“重新检查”。',
  help: null,
}
const granularRole: ReasonText = {
  title: 'GDAP 角色不足',
  explanation: '精细委派管理员权限（GDAP）缺少角色。许可证转移需要 Directory Writer。',
  who: 'customer_global_admin',
  how: '请发送包含该角色的关系请求，获得批准后选择“重新检查”。',
  help: 'delegated-admin',
}
const cancelElsewhere = {
  who: 'other_channel',
  how: '客户须先在原购买渠道取消。在此之前可选择其他计划。',
  help: 'several-channels',
} as const

const notActive: { readonly [status: string]: ReasonText } = {
  suspended: {
    title: '订阅已暂停',
    explanation: '只有有效的订阅才能升级。',
    who: 'you',
    how: '请在合作伙伴中心重新激活，然后选择“重新检查”。',
    help: null,
  },
  deleted: {
    title: '订阅已取消',
    explanation: '已取消的订阅既不能升级，也不能重新激活。',
    who: 'you',
    how: orderAnew,
    help: null,
  },
  expired: {
    title: '订阅已过期',
    explanation: '只有有效的订阅才能升级。',
    who: 'you',
    how: orderAnew,
    help: null,
  },
  pending: {
    title: '订阅待处理',
    explanation: '合作伙伴中心仍在处理其订单。',
    who: 'operator_of_cloud',
    how: waitAndRecheck,
    help: null,
  },
  disabled: {
    title: '订阅已禁用',
    explanation: '只有有效的订阅才能升级。',
    who: 'operator_of_cloud',
    how: '请在合作伙伴中心联系支持人员。',
    help: null,
  },
}

function statusReason(status: string): ReasonText {
  const known = Object.hasOwn(notActive, status) ? notActive[status] : undefined
  return (
    known ?? {
      title: '订阅不是有效状态',
      explanation: `当前状态为“${nameOf(words.statuses, status, words.unknown)}”。只有有效的订阅才能升级。`,
      who: 'you',
      how: '请在合作伙伴中心查看该订阅，然后选择“重新检查”。',
      help: null,
    }
  )
}

function seesOnlyYours({ cloud }: ReasonContext): ReasonText {
  return cloud === 'global'
    ? {
        title: '看不到其他渠道的购买情况',
        explanation: '只能看到经由本公司购买的订阅。',
        who: 'partner_center',
        how: decidedLater,
        help: 'several-channels',
      }
    : {
        title: '看不到其他渠道的购买情况',
        explanation: '此云不显示客户从其他渠道购买的订阅。',
        who: 'customer_admin',
        how: '请让客户的管理员在由世纪互联运营的 Office 365 管理中心查看“计费 > 许可证”。',
        help: 'several-channels',
      }
}

const notChecked = (what: string): ReasonText => ({
  title: `${what}未检查`,
  explanation: '尚未收到答复。',
  who: 'partner_center',
  how: recheckOrLater,
  help: null,
})

export const zhHans: VerdictsMessages = {
  upgradeNow: '立即升级',
  upgradedHere: {
    title: (plan) => `此订阅已升级到“${plan}”。`,
    text: '无需重新订购。新订阅见回执。',
    open: '打开回执',
  },
  whyNot: '无法升级的原因',
  allConditions: '全部条件',
  anyTarget: '目标计划',
  labels: { reason: '原因', who: '由谁处理', how: '如何处理', learnMore: '了解详情' },
  actions: { addLicenses: '添加许可证', openAddOn: '打开附加产品', openSubscription: '打开订阅' },
  people: {
    you: () => '本公司',
    customer_global_admin: () => '客户的全局管理员',
    customer_admin: () => '客户的管理员',
    other_channel: () => '客户（联系其他合作伙伴或渠道）',
    operator_of_cloud: (cloud) => (cloud === 'global' ? 'Microsoft' : '世纪互联'),
    partner_center: () => '合作伙伴中心',
    operator_of_console: () => 'Uplift 的运维人员',
    nobody: () => '无人可处理',
  },

  verdicts: { passes: '满足', blocks: '不满足', cannot_verify: '无法核实' },
  conditions: {
    active: '订阅有效',
    delegated_admin: '委派管理员权限',
    additional_services: '尚无附加服务',
    target_not_held: '尚无目标订阅',
    no_add_ons: '无附加产品',
    provisioned: '已预配',
    billing_cycle: '计费周期',
    concurrency_limit: '产品上限',
    user_context: '登录人员',
    granular_permissions: 'GDAP 角色',
  },
  serviceTypes: {
    exchange: 'Exchange',
    sharepoint: 'SharePoint',
    skype: 'Skype for Business',
    teams: 'Teams',
    office_apps: 'Office 桌面应用',
    yammer: 'Yammer',
    power_bi: 'Power BI',
    phone_system: '电话系统',
    audio_conferencing: '音频会议',
    rights_management: 'Rights Management',
    cloud_app_security: 'Cloud App Security',
    threat_protection: '高级威胁防护',
    ediscovery: '高级电子数据展示',
    customer_lockbox: '客户密码箱',
    analytics: 'MyAnalytics',
  },

  reasons: {
    status_not_active: ({ status }) => statusReason(status),
    status_unknown: () => ({
      title: '未提供状态',
      explanation: '合作伙伴中心未说明订阅是否有效。',
      who: 'partner_center',
      how: recheckOrLater,
      help: null,
    }),
    delegated_admin_missing: () => delegatedAdminMissing,
    delegated_admin_not_checked: () => notChecked('委派管理员权限'),
    services_already_held: ({ by, services }, { target }) => ({
      title: `客户已有${namesOf(by)}`,
      explanation: `“${target}”要增加的${apart(list(services.map((type) => zhHans.serviceTypes[type])))}已包含在${namesOf(by)}中。`,
      ...(allOwn(by)
        ? {
            who: 'you',
            how: '请先取消现有订阅并选择“重新检查”，或选择其他计划。',
            help: 'several-channels',
          }
        : cancelElsewhere),
    }),
    other_channels_not_visible: (_reason, context) => seesOnlyYours(context),
    services_of_product_unknown: ({ by }) => ({
      title: `不了解${namesOf(by)}所含的服务`,
      explanation: '没有其服务清单，无法比较。',
      who: 'partner_center',
      how: decidedLater,
      help: null,
    }),
    target_already_held: ({ by }, { target }) => {
      const own = allOwn(by)
      const [first] = by
      const quantity = first?.quantity == null ? '' : `，${words.licenses(first.quantity)}`
      return {
        title: `客户已有“${target}”`,
        explanation: `已有${namesOf(by)}订阅${quantity}，经由${own ? '本公司' : '其他合作伙伴或渠道'}购买。`,
        ...(own
          ? {
              who: 'you',
              how: '可直接把许可证加到该订阅；也可先将其取消，再选择“重新检查”。',
              help: 'several-channels',
            }
          : cancelElsewhere),
      }
    },
    add_ons_present: ({ addOns }) => ({
      title: '有附加产品',
      explanation: `此订阅带有${namesOf(addOns)}。`,
      who: 'you',
      how: '请先取消附加产品，然后选择“重新检查”。',
      help: null,
    }),
    add_ons_not_checked: () => notChecked('附加产品'),
    not_provisioned: ({ status }) =>
      status === 'pending'
        ? notProvisioned
        : {
            title: '订阅未完成预配',
            explanation: `合作伙伴中心给出的预配状态为“${status}”。`,
            who: 'operator_of_cloud',
            how: '请在合作伙伴中心联系支持人员。',
            help: null,
          },
    provisioning_not_checked: () => notChecked('预配情况'),
    billing_cycle_not_supported: ({ billingCycle }, { target }) => ({
      title: '计费周期不匹配',
      explanation: `“${target}”不支持“${nameOf(words.billingCycles, billingCycle, words.unknown)}”的计费周期。`,
      who: 'you',
      how: '请先在合作伙伴中心更改计费周期，或选择其他计划。',
      help: null,
    }),
    billing_cycle_unknown: () => ({
      title: '未提供计费周期',
      explanation: '合作伙伴中心未说明订阅的计费周期。',
      who: 'partner_center',
      how: decidedLater,
      help: null,
    }),
    concurrency_limit_reached: ({ limit, count: existing }, { target }) => ({
      title: `已达上限：${count(limit, '个订阅')}`,
      explanation: `“${target}”每个客户最多 ${count(limit, '个')}，目前有 ${count(existing, '个')}。已取消的订阅在清除前也计算在内。`,
      who: 'you',
      how: '请选择其他计划，或等待已取消的订阅被清除。',
      help: null,
    }),
    concurrency_not_visible: ({ limit }, { target }) => ({
      title: '看不到全部已取消的订阅',
      explanation: `“${target}”每个客户最多 ${count(limit, '个')}。已取消的订阅在清除前也计算在内。`,
      who: 'partner_center',
      how: decidedLater,
      help: null,
    }),
    user_context_missing: () => signedInPerson,
    user_context_not_visible: () => ({
      title: '看不到后端的登录方式',
      explanation: '从此处看不到后端以谁的名义发出请求。',
      who: 'partner_center',
      how: decidedLater,
      help: null,
    }),
    granular_permissions_missing: () => granularRole,
    granular_permissions_not_visible: () => ({
      title: '看不到 GDAP 角色',
      explanation: '从此处看不到精细委派管理员权限（GDAP）包含哪些角色。',
      who: 'partner_center',
      how: decidedLater,
      help: 'delegated-admin',
    }),
  },

  noTargets: {
    add_on: () => ({
      title: '这是附加产品',
      explanation: '附加产品不能单独升级。',
      who: 'nobody',
      how: '请查看它所属的订阅。',
      help: null,
    }),
    usage_based: () => ({
      title: '此订阅按使用量计费',
      explanation: '只有按许可证计费的订阅才能升级。',
      who: 'nobody',
      how: '按实际使用量计费，无需升级。',
      help: null,
    }),
    new_commerce: () => ({
      title: '这是新商务订阅',
      explanation: '此升级只适用于传统的许可证订阅。',
      who: 'you',
      how: '请在合作伙伴中心升级。',
      help: 'changing-plans',
    }),
    trial: () => ({
      title: '这是试用版',
      explanation: '试用版需要转换为付费订阅，而不是升级。',
      who: 'you',
      how: '请在合作伙伴中心转换，然后再查看可用的升级。',
      help: 'changing-plans',
    }),
    not_in_table: ({ source }) => ({
      title: '此计划没有公开的升级',
      explanation: `此云的公开升级表中没有“${source}”。`,
      who: 'nobody',
      how: '可将其他计划作为新订阅订购，然后转移用户。',
      help: 'changing-plans',
    }),
  },

  serverReasons: {
    other: () => ({
      title: '合作伙伴中心给出其他原因',
      explanation: '不允许升级到此计划，且未说明具体原因。',
      who: 'operator_of_cloud',
      how: '请提供相关 ID，联系支持人员。',
      help: null,
    }),
    delegated_admin_permissions_disabled: () => delegatedAdminMissing,
    subscription_status_not_active: () => ({
      title: '订阅不是有效状态',
      explanation: '只有有效的订阅才能升级。',
      who: 'you',
      how: '请在合作伙伴中心查看该订阅，然后选择“重新检查”。',
      help: null,
    }),
    conflicting_service_types: ({ target }) => ({
      title: '客户已有此计划的服务',
      explanation: `客户的另一个订阅已包含“${target}”要增加的服务。`,
      who: 'customer_admin',
      how: '请与客户一起找到该订阅，在原购买渠道取消后选择“重新检查”。',
      help: 'several-channels',
    }),
    concurrency_conflicts: ({ target }) => ({
      title: `客户已有“${target}”`,
      explanation: '不允许再增加此计划的订阅。现有订阅可能来自其他合作伙伴或渠道。',
      who: 'customer_admin',
      how: '可把许可证加到现有订阅，或在原购买渠道将其取消。',
      help: 'several-channels',
    }),
    user_context_required: () => signedInPerson,
    subscription_add_ons_present: () => ({
      title: '有附加产品',
      explanation: '此订阅带有附加产品。',
      who: 'you',
      how: '请先取消附加产品，然后选择“重新检查”。',
      help: null,
    }),
    subscription_does_not_have_any_upgrade_paths: ({ source }) => ({
      title: '合作伙伴中心未提供升级',
      explanation: `“${source}”没有可升级到的计划。`,
      who: 'nobody',
      how: '可将其他计划作为新订阅订购，然后转移用户。',
      help: 'changing-plans',
    }),
    subscription_target_offer_not_found: ({ target }) => ({
      title: '合作伙伴中心不提供此计划',
      explanation: `“${target}”不向此客户提供。`,
      who: 'nobody',
      how: '请选择其他计划。',
      help: null,
    }),
    subscription_not_provisioned: () => notProvisioned,
    offer_does_not_support_billing_cycle: ({ target }) => ({
      title: '计费周期不匹配',
      explanation: `“${target}”不支持此订阅的计费周期。`,
      who: 'you',
      how: '请先在合作伙伴中心更改计费周期，或选择其他计划。',
      help: null,
    }),
    insufficient_granular_admin_permissions: () => granularRole,
  },
  unknownServerReason: (code) => ({
    title: `合作伙伴中心给出的原因为“${code}”`,
    explanation: '此版本的 Uplift 不了解该原因，因此视为无法升级。',
    who: 'operator_of_cloud',
    how: '请提供相关 ID，联系支持人员。',
    help: null,
  }),
  partnerCentersOwnWords: (text) => `合作伙伴中心原文：“${text}”`,

  hint: {
    possible: (possible, total) => `${count(total, '个计划')}中可升级到 ${count(possible, '个')}`,
    blockEvery: (conditions) => `无法升级的原因：所有计划都不满足 ${count(conditions, '项条件')}`,
    everyBlocked: (plans) => `无法升级的原因：${count(plans, '个计划')}均不满足条件`,
    checkedPlans: (plans, time) => `公开升级表中的 ${count(plans, '个计划')}，检查于 ${time}`,
    predicted: (time) => `${time} 的预测结果。打开表单时由合作伙伴中心判定。`,
    blocked: (title) => `不满足：${title}`,
  },

  server: {
    head: '合作伙伴中心的判定',
    possible: '可以升级',
    notPossible: '不可升级',
    notNamed: '未列出',
    notNamedNote: '公开升级表中有此计划，但合作伙伴中心未列出，因此无法提交。',
    notAsked: '尚未查询',
    isFinal: '以合作伙伴中心的判定为准。',
    notInTable: '公开升级表中没有此计划，由合作伙伴中心在表外提供。',
    differs: '合作伙伴中心的判定与预测不同，因为它还了解其他渠道的销售情况。',
  },
  cannotVerifyNote: {
    global: '客户可能从其他合作伙伴或渠道购买了这些计划。此处看不到，但合作伙伴中心的判定已考虑在内。',
    '21vianet':
      '此云不显示客户从其他渠道购买的订阅。请让客户的管理员在由世纪互联运营的 Office 365 管理中心查看“计费 > 许可证”。',
  },
}
