import { formatFor } from '../format.ts'
import { zhHans as words } from '../words/zh-Hans.ts'
import type { ShellMessages } from './messages.ts'

const { count } = formatFor('zh-Hans')

export const zhHans: ShellMessages = {
  productName: 'Uplift',
  pageTitle: (page) => `${page} – Uplift`,
  simulatedPageTitle: (page) => `模拟：${page} – Uplift`,
  skipToContent: '跳到正文',
  loadingPage: '正在加载页面',

  simulated: {
    mark: '模拟环境',
  },
  places: { label: '导航', customers: '客户', help: '帮助', whereYouAre: '当前位置' },
  menu: { open: '打开菜单' },

  cloud: {
    label: '云',
    notes: {
      global: '合作伙伴中心',
      '21vianet': '由世纪互联运营的合作伙伴中心（中国）',
    },
  },
  language: { label: '语言', notLoaded: '无法加载此语言的文本。请检查网络连接，然后重新选择。' },

  keys: {
    title: '键盘操作',
    search: '转到本页的搜索框',
    map: '显示此列表',
    customers: '转到客户',
    help: '转到帮助',
    closeOrBack: '关闭已打开的内容',
    submitForm: '继续核对',
    singleKeys: '单键快捷键',
    singleKeysNote: '在输入框中输入时不起作用。',
  },
  account: {
    label: '已登录',
    nameless: '已登录',
    signOut: '退出登录',
    signOutOf: (name) => `退出登录（${name}）`,
    notLoaded: '无法开始退出登录。请检查网络连接，然后重试。',
  },

  open: {
    label: '尚未确认的升级',
    lead: (n) => `有 ${count(n, '项')}升级尚未确认。`,
    one: (customer, plan, licenses) => `${customer}，${plan}，${words.licenses(licenses)}。`,
    doNotSubmitAgain: '请勿再次提交。',
    open: '打开',
    nextLook: (seconds) => `${count(seconds, '秒')}后再次查询`,
    looking: '正在查询合作伙伴中心…',
  },

  status: {
    offline: '当前离线。显示的内容可能不是最新，也无法提交。',
    online: '已恢复在线。',
    throttled: (seconds) => `合作伙伴中心正在限制请求，${count(seconds, '秒')}后自动继续。`,
    throttledQueue: (seconds, queued) =>
      `合作伙伴中心正在限制请求，${count(seconds, '秒')}后自动继续（剩余 ${count(queued, '条')}）。`,
    throttledOver: '合作伙伴中心已恢复响应。',
    backgroundProblem: (what) => `无法检查：${what}。`,
  },

  notHereYet: {
    title: '当前离线，此页面尚未加载',
    text: '恢复在线后即可继续。已输入的内容会保留。',
  },
  newVersion: {
    title: 'Uplift 有新版本',
    text: '此页面属于旧版本，无法继续加载。已输入的内容会保留。',
    reload: '重新加载',
  },

  notFound: {
    title: '此地址没有页面',
    text: '链接可能已过时，或缺少一部分。',
    toCustomers: '转到客户',
  },
  badLink: {
    title: '此链接无法使用',
    id: (text) => `“${text}”不是 ID。ID 由 32 个字符组成，只含数字和字母 a 到 f。`,
    cloud: (text) => `没有名为“${text}”的云，只有 global 和 21vianet。`,
    nothingSent: '未发送任何请求。',
    whatToDo: '请重新获取链接，或在客户列表中查找。',
  },
  broken: {
    title: '此页面已停止工作',
    text: '问题出在 Uplift，与操作无关。已输入的内容会保留。',
    upgradesAreSafe: '已提交的升级仍在进行。请勿再次提交。',
    reload: '重新加载页面',
    toCustomers: '转到客户',
    copyDetails: '复制详细信息',
  },
}
