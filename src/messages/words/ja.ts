import { formatFor } from '../format.ts'
import { apartAfter } from '../spacing.ts'
import type { WordsMessages } from './messages.ts'

const { count, number } = formatFor('ja')

export const ja: WordsMessages = {
  copy: 'コピー',
  copied: 'コピー済み',
  copyNamed: (what) => `${apartAfter(what)}をコピー`,
  recheck: '再チェック',
  recheckAll: 'すべて再チェック',
  checking: 'チェック中…',
  notChecked: '未チェック',
  checkedAt: (time) => `${time} チェック`,
  close: '閉じる',
  open: '開く',
  tryAgain: '再試行',
  loading: '読み込み中…',
  opensInNewWindow: '新しいウィンドウで開きます',
  yes: 'はい',
  no: 'いいえ',
  unknownDate: '日付不明',
  noDate: '日付なし',
  notGiven: '情報なし',
  unknown: '不明',
  labelled: (label, value) => `${label}: ${value}`,

  tenantId: 'テナント ID',
  subscriptionId: 'サブスクリプション ID',
  correlationId: '関連付け ID',
  requestId: '要求 ID',

  statuses: {
    none: 'なし',
    active: 'アクティブ',
    suspended: '中断',
    deleted: 'キャンセル済み',
    expired: '期限切れ',
    pending: '処理待ち',
    disabled: '無効',
  },
  billingCycles: {
    unknown: '不明',
    monthly: '月単位',
    annual: '年単位',
    none: 'なし',
    one_time: '1 回のみ',
    triennial: '3 年単位',
    biennial: '2 年単位',
  },
  relationships: {
    unknown: '不明',
    reseller: 'リセラー',
    advisor: 'アドバイザー',
    syndication: 'シンジケーション パートナー',
    microsoft_support: 'Microsoft サポート',
    none: 'なし',
  },

  licenses: (n) => count(n, 'ライセンス'),
  users: (n) => count(n, '人'),
  accounts: (n) => count(n, '件のアカウント'),
  customers: (n) => count(n, '社'),
  subscriptions: (n) => count(n, '件のサブスクリプション'),
  addOns: (n) => count(n, '件のアドオン'),
  plans: (n) => `${number(n)}\u00a0つのプラン`,

  today: (laterName) => `現: ${laterName}`,

  clouds: { global: 'グローバル', '21vianet': '21Vianet 運営' },
  adminCenter: {
    global: 'Microsoft 365 管理センター',
    '21vianet': '21Vianet が運営する Office 365 管理センター',
  },

  keys: { enter: 'Enter', escape: 'Esc', control: 'Ctrl' },
}
