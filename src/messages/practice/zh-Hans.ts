import { formatFor } from '../format.ts'
import type { PracticeMessages } from './messages.ts'

const { count } = formatFor('zh-Hans')

export const zhHans: PracticeMessages = {
  openDrawer: '练习模式',
  title: '练习模式',
  lead: '这里的一切都是模拟的，没有真实客户，也没有真实订单。',
  how: '先选择要出现的故障，再照常操作。',
  situation: {
    title: '情境',
    none: { title: '一切正常', what: '每个响应都立即到达。' },
    each: {
      slow: {
        title: '响应缓慢',
        what: '每个响应需要 4 秒。',
        agent: '陪客户聊着，耐心等待，只提交一次。',
      },
      'too-many-requests': {
        title: '请求过多',
        what: '下一次读取会被要求等待 30 秒（429）。',
        agent: '让页面开着。倒计时结束后会自动继续。',
      },
      'error-before': {
        title: '返回 500，实际未执行',
        what: '下一次升级在执行之前返回 500。',
        agent: '告诉客户“尚未确认”，等 15 分钟的查询结束再决定。',
      },
      'error-after': {
        title: '返回 500，实际已完成',
        what: '下一次升级已经完成，响应却是 500。',
        agent: '以重新读取的结果为准，不看状态码，也不再次提交。',
      },
      'answer-lost': {
        title: '响应丢失',
        what: '下一次升级已经完成，但响应没有到达。',
        agent: '不再次提交。Uplift 会自动查找新的订阅。',
      },
      'processed-late': {
        title: '两分钟后才处理',
        what: '下一次升级没有响应，2 分钟后才完成。',
        agent: '答应稍后回电，先接待下一位客户，由横幅负责盯着结果。',
      },
      'other-agent': {
        title: '同事抢先一步',
        what: '提交到达之前，同事升级了同一个订阅。',
        agent: '先看客户现在有什么，再与同事沟通。',
      },
      'rights-removed': {
        title: '检查后权限被收回',
        what: '提交到达之前，客户的管理员收回了权限。',
        agent: '告诉客户的管理员缺少哪些权限，授予后从头开始。',
      },
      'partial-licenses': {
        title: '部分许可证未转移',
        what: '升级都能完成，但有 4 个帐户需要处理。',
        agent: '挂电话之前，按原因逐项处理这些帐户。',
      },
      'stale-list': {
        title: '列表滞后',
        what: '订阅显示的是 45 秒之前的状态。',
        agent: '不会因为列表没有变化就认定什么都没发生。',
      },
      offline: {
        title: '离线',
        what: '任何请求都无法到达。',
        agent: '不另做记录，已输入的内容不会丢。恢复连接后继续。',
      },
    },
    agent: '优秀的代理会',
    hits: { label: '影响', next: '下一次', every: '每一次' },
    over: '已经发生。',
    again: '再设一次',
    custom: (faults) => `已通过链接或手动设置 ${count(faults, '项')}故障`,
  },
  log: {
    title: '服务实际做了什么',
    none: '尚未收到升级请求。',
    done: '升级已完成',
    refused: '升级被拒绝，未做更改',
    byAnotherAgent: '来自同事',
    deliveries: (times) => `收到 ${count(times, '次')} POST`,
    changes: (changes) => `订阅的其他更改：${count(changes, '项')}`,
    waits: (time) => `将在 ${time} 执行`,
    requests: '最近的请求',
    noRequests: '尚未收到请求。',
    showAll: (requests) => `显示最近 ${count(requests, '条')}`,
    showFewer: '收起',
    noAnswer: '无响应',
  },
  others: {
    title: '其他人的操作',
    nobody: '打开客户或订阅后，可让其他人对其操作。',
    acts: {
      'grant-admin': '管理员授予委派管理员权限',
      'remove-admin': '管理员收回委派管理员权限',
      upgrade: '同事升级该订阅',
      suspend: '同事暂停该订阅',
      add_license: '同事增加 1 个许可证',
      buy_elsewhere: '客户从其他渠道购买计划',
    },
    done: '已在此页面之外完成，重新检查后可见。',
  },
  cast: {
    title: '角色',
    note: '每个客户出现在这里都有一个原因。',
    lessons: {
      ordinary: '一次普通的销售。',
      'no-rights': '尚无委派管理员权限。',
      'add-on': '只有附加产品妨碍升级。',
      suspended: '已暂停，并带有附加产品。',
      'bought-elsewhere': '已从其他合作伙伴购买，列表中看不到。',
      'upgrade-only': '许可证不会自动转移。',
      'follow-up': '完成后有 8 个帐户需要处理。',
      'everything-at-once': '所有妨碍条件同时存在。',
      'already-held': '已有其中一个目标计划。',
    },
  },
  seed: {
    label: '种子编号',
    note: '种子相同，客户、延迟和故障也相同。',
    wrong: '请输入 0 到 999999 之间的整数。',
    copyLink: '复制链接',
    linkNote: '链接会把此页面、种子和情境带给同事。',
  },
  afresh: '数据重新开始',
  begun: '数据已重新开始，未确认的升级也已清除。',
  set: (faults) => `已设 ${count(faults, '项')}故障`,
  noneSet: '未设故障',
  notDone: '模拟器没有响应。请重新加载页面。',
  done: '完成',
}
