import { formatFor } from '../format.ts'
import { apartAfter } from '../spacing.ts'
import type { SubscriptionsMessages } from './messages.ts'

const { count, number } = formatFor('ja')

export const ja: SubscriptionsMessages = {
  title: 'サブスクリプション',
  count: (subscriptions, addOns) =>
    addOns === 0
      ? count(subscriptions, '件')
      : `${count(subscriptions, '件')}、アドオン ${count(addOns, '件')}`,
  timesInYourZone: (zone) => `時刻は現地時間、${zone}`,
  copyLink: 'リンクをコピー',
  rights: {
    granted: '委任された管理者特権あり',
    missing: '委任された管理者特権なし',
    cannotVerify: '委任された管理者特権は判定不可',
    checking: '委任された管理者特権をチェック中…',
    notChecked: '委任された管理者特権は未チェック',
  },
  tableLabel: (customer) => `${apartAfter(customer)}のサブスクリプションの一覧`,
  columns: {
    plan: 'プラン',
    licenses: '割り当て済みライセンス',
    status: '状態',
    billing: '請求サイクル',
    renewal: '更新日',
  },
  assignedOfTotal: (assigned, total) => [{ strong: number(assigned) }, ` / ${number(total)}`],
  total: (total) => [{ strong: number(total) }],
  totalUnknown: '読み取り不可',
  addOn: 'アドオン',
  renewal: {
    noneWhileSuspended: '中断中はなし',
    noneAfterEnd: 'なし',
    commitmentEnds: (date) => `契約終了 ${date}`,
    withBase: '基本プランと同じ',
    ends: (date) => `${date} 終了、自動更新オフ`,
  },
  upgradeNowOf: (plan) => `今すぐアップグレード: ${plan}`,
  whyNotOf: (plan) => `できない理由: ${plan}`,
  openToSeeUpgrades: 'アップグレードの可否は、サブスクリプションを開くと表示されます。',
  onlyYours:
    '自社を通じて購入されたサブスクリプションだけを表示しています。別のパートナーまたはチャネルの分は、パートナー センターの判定に反映されます。',
  empty: {
    title: 'サブスクリプションはまだありません',
    text: 'このクラウドには、自社を通じて購入されたサブスクリプションがありません。',
  },
  unreadable: (n) => `${count(n, '件')}のサブスクリプションを読み取れませんでした。`,
}
