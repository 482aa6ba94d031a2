import { formatFor } from '../format.ts'
import type { CustomersMessages } from './messages.ts'

const { count, number, range } = formatFor('zh-Hans')

export const zhHans: CustomersMessages = {
  title: '客户',
  loadedMoreAvailable: (loaded) => `已加载 ${count(loaded, '个')}，还有更多`,
  loadedAll: (loaded) => `共 ${count(loaded, '个')}，已全部加载`,
  rowsMoreAvailable: (first, last, loaded) => [
    `第 ${range(first, last)}\u00a0条，`,
    { strong: `已加载 ${count(loaded, '个')}` },
    '。还有更多，总数未知。',
  ],
  rowsAll: (first, last, loaded) => [
    `第 ${range(first, last)}\u00a0条，共 `,
    { strong: count(loaded, '个') },
    '。已全部加载。',
  ],
  matchesMoreAvailable: (matches, loaded) => [
    `已加载的 ${count(loaded, '个')}中有 `,
    { strong: count(matches, '个') },
    '匹配。还有更多。',
  ],
  matchesAll: (matches, loaded) => [
    `全部 ${count(loaded, '个')}中有 `,
    { strong: count(matches, '个') },
    '匹配。',
  ],
  kept: {
    refreshing: (loaded, when) => `截至 ${when} 共 ${count(loaded, '个')}，正在刷新…`,
    notRefreshed: (loaded, when) => `截至 ${when} 共 ${count(loaded, '个')}，未能刷新`,
    rows: (first, last, loaded, when) => [
      `第 ${range(first, last)}\u00a0条，共 `,
      { strong: count(loaded, '个') },
      `。截至 ${when}。`,
    ],
    matches: (matches, loaded, when) => [
      `截至 ${when} 的 ${count(loaded, '个')}中有 `,
      { strong: count(matches, '个') },
      '匹配。',
    ],
  },
  loadMore: (n) => `再加载 ${count(n, '个')}`,
  loadingMore: '正在加载更多…',

  search: {
    label: '搜索客户',
    placeholder: '公司名称、域名或租户 ID',
    hint: [
      '输入时筛选已加载的行。按 ',
      { key: 'Enter' },
      ' 键还会在合作伙伴中心查找以此文字',
      { strong: '开头' },
      '的名称和域名。',
    ],
    clear: '清除搜索',
    ask: '搜索合作伙伴中心',
    asking: '正在搜索合作伙伴中心…',
  },
  asked: {
    found: (n, text) => `在合作伙伴中心找到 ${count(n, '个')}名称或域名以“${text}”开头的客户。`,
    foundMoreAvailable: (n, text) => `名称或域名以“${text}”开头的前 ${count(n, '个')}客户。还有更多。`,
    backToLoaded: '返回已加载的客户',
  },

  tableLabel: '客户列表',
  columns: {
    company: '公司',
    domain: '主域名',
    country: '国家/地区',
    relationship: '关系',
    rights: '委派权限',
    upgradable: '可升级的订阅',
  },
  sortedNote: '只对已加载的行排序。',
  fillsIn: '权限和升级情况会随可见的行逐步显示。',
  rights: {
    granted: '已授予',
    missing: '缺少',
    cannotVerify: '无法核实',
    checking: '正在检查…',
    notChecked: '未检查',
  },
  chip: {
    upgradable: (possible, total) => `${number(possible)}/${number(total)} 可升级`,
    noneUpgradable: (total) => `0/${number(total)} 可升级`,
    noSubscriptions: '无订阅',
    cannotVerify: '无法核实',
    cannotVerifySome: (unknown, total) => `${number(unknown)}/${number(total)} 无法核实`,
    checking: '正在检查…',
    notChecked: '未检查',
  },

  empty: {
    none: {
      title: '暂无客户',
      text: '此云的合作伙伴中心没有你的客户。客户接受经销商关系请求后会显示在这里。',
    },
    noMatchLoaded: {
      title: (text, loaded) => `已加载的 ${count(loaded, '个')}客户中没有与“${text}”匹配的结果`,
      text: '还有更多客户，因此并非最终结果。',
      askNote: (text) => `查找以“${text}”开头的名称和域名。`,
    },
    noMatchAll: {
      title: (text, loaded) => `全部 ${count(loaded, '个')}客户中没有与“${text}”匹配的结果`,
      text: '已加载全部客户。可换用名称的其他部分、域名或租户 ID。',
    },
    noMatchAsked: {
      title: (text) => `合作伙伴中心没有以“${text}”开头的客户`,
      text: '只比较名称和域名的开头。可换用名称或域名最前面的几个字。',
    },
    noTenant: {
      title: (id) => `此云中没有租户 ID 为 ${id} 的客户`,
      text: '已查询合作伙伴中心。只能按租户 ID 查找客户，不能按订阅 ID 查找。',
      askNote: '打开此租户 ID 的客户。',
    },
  },
  unreadable: (n) => `有 ${count(n, '条')}无法读取。`,
  unreadableIds: (ids) => `ID：${ids}`,
  pagingStopped: (loaded) =>
    `合作伙伴中心返回了重复内容，已在 ${count(loaded, '个')}客户处停止加载。重新加载页面可从头开始。`,
}
