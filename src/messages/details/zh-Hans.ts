import { formatFor } from '../format.ts'
import { apart } from '../spacing.ts'
import type { DetailsMessages } from './messages.ts'

const { count, number } = formatFor('zh-Hans')

export const zhHans: DetailsMessages = {
  fieldsLabel: '订阅',
  fields: {
    subscriptionId: '订阅 ID',
    status: '状态',
    suspensionReasons: '暂停原因',
    provisioning: '预配',
    licenses: '许可证',
    billingCycle: '计费周期',
    billingType: '计费方式',
    created: '创建日期',
    start: '开始日期',
    renewal: '续订日期',
    end: '结束日期',
    autoRenew: '自动续订',
    term: '订阅期限',
    trial: '试用版',
    nickname: '昵称',
    offerName: '产品/服务',
    offerId: '产品/服务 ID',
    orderId: '订单 ID',
    entitlementId: '权利 ID',
    partnerId: '合作伙伴 ID（MPN）',
    publisher: '发布者',
    unitType: '单位',
    contractType: '合同类型',
    etag: '版本（etag）',
    baseSubscription: '所属订阅',
  },
  rawValue: (value) => `合作伙伴中心的值为“${value}”`,
  suspensionReasons: { CustomerCancellation: '客户取消', Expiration: '已过期' },
  billingTypes: { none: '无', usage: '按使用量', license: '按许可证', benefit: '权益' },
  provisioning: { success: '已完成', pending: '正在进行', failed: '未成功' },
  on: '开启',
  off: '关闭',
  assigned: (n) => `已分配 ${number(n)}`,
  assignedNotVisible: '已分配数量在此云中不可查',
  assignedNotChecked: '已分配数量未检查',
  moreFields: '全部字段',

  notice: {
    possible: (plans) => `此订阅可以升级到${apart(plans).trimEnd()}。`,
    cannotVerify: (conditions) =>
      `有 ${count(conditions, '项条件')}在此云中无法核实，以合作伙伴中心的判定为准。`,
    checksAgain: '打开升级表单时会再次检查。',
    blocked: '此订阅目前无法升级。',
    blockedNote: '下表列出原因、由谁处理以及如何处理。',
  },

  ledger: {
    title: '为什么可以，为什么不可以',
    caption: (targets, conditions) =>
      `${count(targets, '个目标计划')} × ${count(conditions, '项条件')}，加合作伙伴中心的判定。`,
    tableLabel: '目标计划及其条件',
    target: '目标计划',
    checkedAt: (local, utc) => `检查于 ${local}（${utc}）`,
    nothingBeyondTable: '合作伙伴中心没有列出表外的目标计划。',
    beyondTable: (n) => `合作伙伴中心列出了 ${count(n, '个')}表外的目标计划。`,
    serverNotReached: '合作伙伴中心没有答复。显示的是预测结果。',
    copyForCustomer: '复制给客户的说明',
    textForCustomer: (source, plans, adminCenter, tenantId) =>
      `您好：\n\n我们计划升级您的订阅“${source}”，但无法看到您从其他渠道购买的订阅。\n\n请打开${apart(adminCenter).trimEnd()}，查看订阅列表：是否有从其他合作伙伴处或直接购买的${apart(plans).trimEnd()}，或包含相同服务的订阅？如有，请告知名称、许可证数量和购买渠道；如没有，也请告知我们。\n\n租户 ID：${tenantId}`,
    sameReasons: (titles) => `原因与上方相同：${titles}`,
  },

  relationship: {
    title: '经销商关系请求',
    text: '请将此链接发送给客户的全局管理员，对方接受后选择“重新检查”。',
    copy: '复制链接',
    unknownHost: '此地址不在已知范围内，因此未设为链接。请仔细核对后再发送。',
  },
  addOns: { title: '附加产品', tableLabel: '此订阅的附加产品' },
  underWay: { text: '此订阅的升级尚未确认。请勿再次提交。', open: '打开' },
}
