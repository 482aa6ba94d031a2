import { formatFor } from '../format.ts'
import type { SessionMessages } from './messages.ts'

const { count, duration } = formatFor('zh-Hans')

export const zhHans: SessionMessages = {
  closed: {
    worker: {
      title: '演示版的服务工作进程正在控制此页面，因此无法提交。',
      what: '其注册已移除，重新加载后即会停止。若仍然存在，请关闭 Uplift 的所有标签页，并清除此网站的数据。',
      action: '重新加载页面',
    },
    over: {
      title: '登录已失效，因此无法提交。',
      what: '已输入的内容会保留。请重新登录，之后会回到此页面。',
      action: '重新登录',
    },
    other_person: {
      title: '已有其他人在此浏览器中登录，因此无法在此提交。',
      what: '如要以该用户继续，请重新加载页面。',
      action: '重新加载',
    },
  },
  bar: {
    label: '登录状态',
    ending: (seconds) => (seconds === 0 ? '会话即将结束。' : `会话将在 ${duration(seconds)}后结束。`),
    typedIsKept: '已输入的内容会保留。',
    stay: '保持登录',
    asking: '正在确认…',
    last: '无法再延长。',
    signInAgain: '重新登录',
    over: {
      gateway: {
        title: '登录已失效。',
        text: '已输入的内容会保留。请重新登录，之后会回到此页面。',
        action: '重新登录',
      },
      partner_center: {
        title: '合作伙伴中心不再接受当前的登录。',
        text: '已输入的内容会保留。请重新登录，之后会回到此页面。',
        action: '重新登录',
      },
      other_person: {
        title: '已有其他人在此浏览器中登录。',
        text: '已输入的内容仍归原用户所有。如要以新用户继续，请重新加载页面。',
        action: '重新加载',
      },
    },
  },
  signOut: {
    title: '退出登录？',
    forgets: '此浏览器将清除尚未提交的输入内容，以及需要处理的帐户列表和升级备注。其他标签页也会退出登录。',
    keeps: (open) =>
      open === 0
        ? '升级回执会保留，其中仅有 ID。'
        : `有 ${count(open, '项')}升级尚未确认，仍在进行。重新登录后可在此查看。`,
    offline: '当前离线，无法退出登录。',
    action: '退出登录',
    underWay: '正在退出登录…',
    cancel: '保持登录',
  },
}
