import { formatFor } from '../format.ts'
import type { DetailsMessages } from './messages.ts'

const { count, number } = formatFor('ja')

export const ja: DetailsMessages = {
  crumb: '詳細',
  titleOf: (plan, customer) => `${plan}、${customer}`,
  fieldsLabel: 'サブスクリプション',
  fields: {
    subscriptionId: 'サブスクリプション ID',
    status: '状態',
    suspensionReasons: '中断の理由',
    licenses: 'ライセンス',
    billingCycle: '請求サイクル',
    billingType: '請求の単位',
    created: '作成日',
    start: '開始日',
    renewal: '更新日',
    end: '終了日',
    autoRenew: '自動更新',
    term: 'サブスクリプション期間',
    trial: '試用版',
    nickname: 'ニックネーム',
    offerName: 'オファー',
    offerId: 'オファー ID',
    orderId: '注文 ID',
    entitlementId: 'エンタイトルメント ID',
    partnerId: 'パートナー ID (MPN)',
    publisher: '発行元',
    unitType: '単位',
    contractType: '契約の種類',
    etag: '版 (etag)',
    baseSubscription: '所属先',
  },
  rawValue: (value) => `パートナー センターの値は「${value}」`,
  suspensionReasons: { CustomerCancellation: '顧客によるキャンセル', Expiration: '期限切れ' },
  billingTypes: { none: 'なし', usage: '使用量', license: 'ライセンス', benefit: '特典' },
  on: 'オン',
  off: 'オフ',
  assigned: (n) => `割り当て済み ${number(n)}`,
  assignedNotVisible: 'このクラウドでは割り当て済みの数を参照できません',
  assignedNotChecked: '割り当て済みの数は未チェック',
  moreFields: 'すべての項目',
  changeLicenses: 'ライセンス数の変更',
  backToSubscriptions: 'サブスクリプションの一覧に戻る',

  notice: {
    label: 'アップグレード',
    possible: (plans) => `このサブスクリプションは、${plans} にアップグレードできます。`,
    cannotVerify: (conditions) =>
      `このクラウドでは ${count(conditions, '件')}の条件が判定不可です。パートナー センターの判定が最終です。`,
    checksAgain: 'フォームを開くときに、もう一度判定します。',
    blocked: 'このサブスクリプションは、現在アップグレードできません。',
    blockedNote: '理由、対応する人、対応方法は下の表にあります。',
    checking: 'アップグレードをチェック中…',
  },

  ledger: {
    title: '可否とその理由',
    caption: (targets, conditions) =>
      `${count(targets, 'つ')}のプラン × ${count(conditions, '件')}の条件と、パートナー センターの判定。`,
    tableLabel: 'アップグレード先のプランと条件の一覧',
    target: 'アップグレード先のプラン',
    checkedAt: (local, utc) => `${local} チェック (${utc})`,
    nothingBeyondTable: '公開アップグレード表にないプランは、パートナー センターから示されていません。',
    beyondTable: (n) =>
      `公開アップグレード表にないプランが ${count(n, 'つ')}、パートナー センターから示されました。`,
    showReason: (plan, condition) => `理由を表示: ${plan}、${condition}`,
    hideReason: '理由を隠す',
    noTable: 'アップグレード先のプランがないため、調べる条件もありません。',
    serverNotReached: 'パートナー センターの応答がありません。表示は予測です。',
    copyForCustomer: '顧客向けの文をコピー',
  },

  addOns: { title: 'アドオン', none: 'アドオンなし', notChecked: 'アドオンは未チェック' },
  underWay: {
    text: 'このサブスクリプションのアップグレードは結果未確認です。再送信しないでください。',
    open: '開く',
  },
}
