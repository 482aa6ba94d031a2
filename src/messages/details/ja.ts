import { formatFor } from '../format.ts'
import { apart, apartAfter } from '../spacing.ts'
import type { DetailsMessages } from './messages.ts'

const { count, number } = formatFor('ja')

export const ja: DetailsMessages = {
  fieldsLabel: 'サブスクリプション',
  fields: {
    subscriptionId: 'サブスクリプション ID',
    status: '状態',
    suspensionReasons: '中断の理由',
    provisioning: 'プロビジョニング',
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
  provisioning: { success: '完了', pending: '処理中', failed: '停止' },
  on: 'オン',
  off: 'オフ',
  assigned: (n) => `割り当て済み ${number(n)}`,
  assignedNotVisible: 'このクラウドでは割り当て済みの数を参照できません',
  assignedNotChecked: '割り当て済みの数は未チェック',
  moreFields: 'すべての項目',

  notice: {
    possible: (plans) => `このサブスクリプションは、${plans} にアップグレードできます。`,
    cannotVerify: (conditions) =>
      `このクラウドでは ${count(conditions, '件')}の条件が判定不可です。パートナー センターの判定が最終です。`,
    checksAgain: 'フォームを開くときに、もう一度判定します。',
    blocked: 'このサブスクリプションは、現在アップグレードできません。',
    blockedNote: '理由、対応する人、対応方法は下の表にあります。',
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
    serverNotReached: 'パートナー センターの応答がありません。表示は予測です。',
    copyForCustomer: '顧客向けの文をコピー',
    textForCustomer: (source, plans, adminCenter, tenantId) =>
      `いつもお世話になっております。\n\nお客様の${apart(source)}のアップグレードを検討しておりますが、ほかで購入されたサブスクリプションは弊社から参照できません。\n\nお手数ですが、${apartAfter(adminCenter)}でサブスクリプションの一覧を開き、${plans}、または同じサービスを含むサブスクリプションが、別のパートナーから、または直接購入されていないかご確認ください。ある場合は、名称、ライセンス数、購入先をお知らせいただけますと幸いです。ない場合も、その旨をお知らせいただけますと幸いです。\n\nテナント ID: ${tenantId}`,
    sameReasons: (titles) => `理由は上と同じです: ${titles}`,
  },

  relationship: {
    title: 'リセラー関係の要求',
    text: 'このリンクを顧客のグローバル管理者に送り、承認後に「再チェック」を選択してください。',
    copy: 'リンクをコピー',
    unknownHost: 'このアドレスは既知のものではないため、リンクにしていません。送る前によく確認してください。',
  },
  addOns: { title: 'アドオン', tableLabel: 'このサブスクリプションのアドオン' },
  underWay: {
    text: 'このサブスクリプションのアップグレードは結果未確認です。再送信しないでください。',
    open: '開く',
  },
}
