import type { Cloud } from '../../contract/index.ts'
import { formatFor } from '../format.ts'
import { apart, apartAfter } from '../spacing.ts'
import { zhHans as words } from '../words/zh-Hans.ts'
import type { ReceiptMessages } from './messages.ts'

const { count, number } = formatFor('zh-Hans')
const inCenter = (cloud: Cloud) => `在${apart(words.adminCenter[cloud])}`

export const zhHans: ReceiptMessages = {
  crumb: (date) => `${apartAfter(date)}的升级`,
  titles: {
    confirmed: (plan) => `已升级到“${plan}”`,
    open: (plan) => `升级到“${plan}”`,
  },
  chips: {
    confirmed: '已确认',
    followUp: (accounts) => `需后续操作：${words.accounts(accounts)}`,
    followUpUnknown: '不清楚是否需后续操作',
    refused: '已拒绝（未做更改）',
    notConfirmed: '尚未确认',
    notVisible: '未查到（已过 15 分钟）',
    closed: '已结束',
    notSent: '未提交',
  },

  confirmed: {
    nothingElse: '没有需要后续操作的帐户。',
    fact: (plan, licenses) => `客户现在有 ${plan}，${words.licenses(licenses)}。`,
    byAnother: '合作伙伴中心的活动记录显示是另一个请求。其他人员已先行处理。',
  },
  followUp: {
    title: '受影响的帐户和服务',
    lead: (accounts) => `升级已完成。还有 ${words.accounts(accounts)}需要后续操作。`,
    causes: {
      no_free_license: {
        title: '没有空闲的许可证',
        fix: (cloud) => `请增加或腾出许可证，然后${inCenter(cloud)}分配。`,
      },
      conflicting_plans: {
        title: '服务计划冲突',
        fix: (cloud) => `用户已有同一服务的其他版本。请${inCenter(cloud)}移除其中之一，再重新分配。`,
      },
      dependency: {
        title: '另一许可证依赖原有服务',
        fix: (cloud) => `请${inCenter(cloud)}保留所需服务，或移除依赖它的许可证。`,
      },
      usage_location: {
        title: '未设置使用位置',
        fix: (cloud) => `许可证需要国家/地区。请${inCenter(cloud)}设置，再重新分配。`,
      },
      duplicate_address: {
        title: '邮件地址重复',
        fix: (cloud) => `请${inCenter(cloud)}消除重复的地址，再重新分配。`,
      },
      group: {
        title: '许可证来自组',
        fix: () => '只有客户的管理员可以更改组的许可证。',
      },
      other: {
        title: '其他原因',
        fix: (cloud) => `请查看合作伙伴中心原文，再${inCenter(cloud)}分配许可证。`,
      },
    },
    columns: { account: '帐户', cause: '原因和处理方法', services: '服务' },
    allServices: '全部服务',
    noName: '（无名称）',
    keptHere: '此列表保留在此浏览器中，直到退出登录或清除网站数据。不保存在其他地方。',
    notKnown: {
      title: '不清楚哪些帐户需要后续操作',
      text: (cloud) => `含有列表的答复未送达。请${inCenter(cloud)}查看用户的许可证。`,
    },
    byHand: {
      title: '分配许可证',
      text: (cloud) => `此次升级不含许可证转移。请${inCenter(cloud)}为用户分配许可证。`,
    },
    learnMore: '重新分配许可证',
  },
  refused: {
    lead: '合作伙伴中心未接受此次升级。',
    nothingChanged: (time) => `未做任何更改（${time} 已核实）。`,
    noReason: '合作伙伴中心未说明原因。',
    tryOther: '重新选择',
    toDetails: '全部条件',
  },
  notConfirmed: {
    lead: '升级已提交，结果尚不清楚。',
    text: '升级可能已经生效。请勿再次提交。正在持续查询合作伙伴中心。可以关闭此页面。',
    looking: '正在查找新订阅',
    progress: (passed, whole) => `${passed} / ${whole}`,
    lookNow: '立即查询',
    refused: (time) => `合作伙伴中心已拒绝，但拒绝也可能在升级完成之后才到。为求确认，将查询到 ${time}。`,
    lastLookNotVisible: (time) => `上次查询：${time}，未查到。`,
    nextLookIn: (seconds) => `${count(seconds, '秒')}后再次查询。`,
  },
  notVisible: {
    lead: '15 分钟内未查到此次升级。',
    text: '请在合作伙伴中心查找新订阅。若没有，可凭这些 ID 联系支持人员。',
    close: '结束此次升级',
    closeNote: '确定结果后再结束。结束后，该订阅可以再次升级。',
    closed: '此次升级已结束。内容保留为回执。',
    sendAgain: {
      title: '重新发送',
      text: (customer) => `将以相同的 ID 发送。请输入客户名称以确认：${customer}`,
      name: '客户名称',
      wrongName: '与客户名称不一致。',
      action: '重新发送',
      checking: '正在确认…',
      noMore: '已发送三次。可凭这些 ID 联系支持人员。',
      elsewhere: '另一个标签页已继续处理。此处未发送任何内容。',
      changed: '订阅在此之后已更改。未发送任何内容。',
    },
  },

  notSent: {
    title: '未向合作伙伴中心提交任何内容',
    text: '此部署的网关在请求发出之前拒绝了请求。未作任何更改，可在表单中重新提交。',
    again: '重新打开表单',
  },

  log: {
    title: '经过',
    journal: '提交前已记录在此浏览器中',
    sent: '已提交到合作伙伴中心（由你提交一次）',
    answers: {
      done: '合作伙伴中心答复已完成',
      refused_by_content: '合作伙伴中心未接受请求',
      refused_by_state: '合作伙伴中心答复无法升级，再查询核实',
      throttled: '合作伙伴中心要求等待（429）',
      signed_out: '合作伙伴中心要求重新登录',
      not_sent: '网关拒绝了请求，未到达合作伙伴中心',
      no_answer: '连接中断，没有答复',
    },
    looked: (times) => `已查询 ${count(times, '次')}`,
    seen: '已查到新订阅',
    notVisible: '未查到新订阅',
  },

  facts: {
    title: '回执',
    newSubscription: '新订阅',
    oldSubscription: '原订阅',
    licenses: (before, after) => `${number(before)} → ${words.licenses(after)}`,
    confirmed: '确认时间',
    ticket: '工单号',
    comment: '备注',
  },

  toCustomer: {
    title: '如何告知客户',
    notConfirmed: '“升级正在处理。确认后我会立即通知您。”',
  },
  locked: {
    title: '提交已锁定',
    text: '再次提交可能导致重复收费。结果明确后，该订阅可以再次升级。',
  },
  ifNothingSeen: {
    title: (time) => `若到 ${time} 仍未查到`,
    text: '届时会显示下一步：在合作伙伴中心核实，或凭这些 ID 联系支持人员。',
  },

  copyDetails: '复制详细信息',
  missing: {
    title: '此浏览器中没有此回执',
    text: '回执保留在提交升级的浏览器中，直到清除网站数据。',
    next: '请在该浏览器中打开，或查看客户的订阅。',
  },
}
