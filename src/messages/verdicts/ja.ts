import type { HeldReference } from '../../eligibility/index.ts'
import { formatFor } from '../format.ts'
import { nameOf } from '../name-of.ts'
import { apart } from '../spacing.ts'
import { ja as words } from '../words/ja.ts'
import type { ReasonContext, ReasonText, VerdictsMessages } from './messages.ts'

const { count, list } = formatFor('ja')
const listOf = (held: readonly HeldReference[]) => list(held.map(({ name }) => name))
const namesOf = (held: readonly HeldReference[]) => apart(listOf(held))
const allOwn = (held: readonly HeldReference[]) => held.every(({ own }) => own)

const waitAndRecheck = '15 分待ってから「再チェック」を選択してください。'
const decidedLater = 'フォームを開くときにパートナー センターが判定します。'
const recheckOrLater = `「再チェック」を選択してください。${decidedLater}`
const orderAnew = 'パートナー センターで、そのプランを新しいサブスクリプションとして注文してください。'

const delegatedAdminMissing: ReasonText = {
  title: '委任された管理者特権がありません',
  explanation: '委任された管理者特権を付与できるのは、顧客のグローバル管理者だけです。',
  who: 'customer_global_admin',
  how: 'リセラー関係の要求を送り、承認後に「再チェック」を選択してください。',
  help: 'delegated-admin',
}
const notProvisioned: ReasonText = {
  title: 'プロビジョニングが完了していません',
  explanation: 'パートナー センターが注文を処理しています。',
  who: 'operator_of_cloud',
  how: waitAndRecheck,
  help: null,
}
const signedInPerson: ReasonText = {
  title: 'サインインした人による要求が必要です',
  explanation:
    'バックエンドが自身の名義で要求しています。アップグレードにはサインインした人の名義が必要です。',
  who: 'operator_of_console',
  how: 'サインイン中のユーザーの名義で要求するように設定し、「再チェック」を選択してください。',
  help: null,
}
const granularRole: ReasonText = {
  title: 'GDAP の役割が足りません',
  explanation:
    '詳細な委任された管理者特権 (GDAP) に役割が足りません。ライセンスの移行には Directory Writer が必要です。',
  who: 'customer_global_admin',
  how: 'この役割を含む関係を要求し、承認後に「再チェック」を選択してください。',
  help: 'delegated-admin',
}
const cancelElsewhere = {
  who: 'other_channel',
  how: '顧客が購入元で先にキャンセルする必要があります。それまでは別のプランを選択してください。',
  help: 'several-channels',
} as const

const notActive: { readonly [status: string]: ReasonText } = {
  suspended: {
    title: 'サブスクリプションは中断されています',
    explanation: 'アップグレードできるのは、アクティブなサブスクリプションだけです。',
    who: 'you',
    how: 'パートナー センターで再開してから「再チェック」を選択してください。',
    help: null,
  },
  deleted: {
    title: 'サブスクリプションはキャンセル済みです',
    explanation: 'キャンセル済みのサブスクリプションは、アップグレードも再開もできません。',
    who: 'you',
    how: orderAnew,
    help: null,
  },
  expired: {
    title: 'サブスクリプションは期限切れです',
    explanation: 'アップグレードできるのは、アクティブなサブスクリプションだけです。',
    who: 'you',
    how: orderAnew,
    help: null,
  },
  pending: {
    title: 'サブスクリプションは処理待ちです',
    explanation: 'パートナー センターが注文を処理しています。',
    who: 'operator_of_cloud',
    how: waitAndRecheck,
    help: null,
  },
  disabled: {
    title: 'サブスクリプションは無効です',
    explanation: 'アップグレードできるのは、アクティブなサブスクリプションだけです。',
    who: 'operator_of_cloud',
    how: 'パートナー センターでサポートに問い合わせてください。',
    help: null,
  },
}

function statusReason(status: string): ReasonText {
  const known = Object.hasOwn(notActive, status) ? notActive[status] : undefined
  return (
    known ?? {
      title: 'サブスクリプションはアクティブではありません',
      explanation: `状態は「${nameOf(words.statuses, status, words.unknown)}」です。アップグレードできるのは、アクティブなものだけです。`,
      who: 'you',
      how: 'パートナー センターで状態を確かめてから「再チェック」を選択してください。',
      help: null,
    }
  )
}

function seesOnlyYours({ cloud }: ReasonContext): ReasonText {
  return cloud === 'global'
    ? {
        title: 'ほかでの購入は参照できません',
        explanation: '参照できるのは、自社を通じて購入されたサブスクリプションだけです。',
        who: 'partner_center',
        how: decidedLater,
        help: 'several-channels',
      }
    : {
        title: 'ほかでの購入は参照できません',
        explanation: 'このクラウドでは、ほかで購入されたサブスクリプションを参照できません。',
        who: 'customer_admin',
        how: '21Vianet が運営する Office 365 管理センターの「課金 > ライセンス」を、顧客の管理者に確認してください。',
        help: 'several-channels',
      }
}

const notChecked = (what: string): ReasonText => ({
  title: `${what}は未チェックです`,
  explanation: '応答がまだありません。',
  who: 'partner_center',
  how: recheckOrLater,
  help: null,
})

export const ja: VerdictsMessages = {
  upgradeNow: '今すぐアップグレード',
  upgradedHere: {
    title: (plan) => `このサブスクリプションは${apart(plan)}にアップグレード済みです。`,
    text: '注文し直す必要はありません。新しいサブスクリプションは控えにあります。',
    open: '控えを開く',
  },
  whyNot: 'できない理由',
  allConditions: 'すべての条件',
  anyTarget: '新しいプラン',
  labels: { reason: '理由', who: '対応する人', how: '対応方法', learnMore: '詳しい説明' },
  actions: {
    addLicenses: 'ライセンスの追加',
    openAddOn: 'アドオンを開く',
    openSubscription: 'サブスクリプションを開く',
  },
  people: {
    you: () => '自社',
    customer_global_admin: () => '顧客のグローバル管理者',
    customer_admin: () => '顧客の管理者',
    other_channel: () => '顧客 (別のパートナーまたはチャネルへ)',
    operator_of_cloud: (cloud) => (cloud === 'global' ? 'Microsoft' : '21Vianet'),
    partner_center: () => 'パートナー センター',
    operator_of_console: () => 'Uplift の運用担当者',
    nobody: () => '対応できる人はいません',
  },

  verdicts: { passes: '適合', blocks: '不適合', cannot_verify: '判定不可' },
  conditions: {
    active: 'アクティブ',
    delegated_admin: '委任された特権',
    additional_services: '追加サービス未保有',
    target_not_held: '対象プラン未保有',
    no_add_ons: 'アドオンなし',
    provisioned: 'プロビジョニング',
    billing_cycle: '請求サイクル',
    concurrency_limit: 'オファーの上限',
    user_context: 'サインイン',
    granular_permissions: 'GDAP の役割',
  },
  serviceTypes: {
    exchange: 'Exchange',
    sharepoint: 'SharePoint',
    skype: 'Skype for Business',
    teams: 'Teams',
    office_apps: 'Office デスクトップ アプリ',
    yammer: 'Yammer',
    power_bi: 'Power BI',
    phone_system: '電話システム',
    audio_conferencing: '電話会議',
    rights_management: 'Rights Management',
    cloud_app_security: 'Cloud App Security',
    threat_protection: 'Advanced Threat Protection',
    ediscovery: 'Advanced eDiscovery',
    customer_lockbox: 'カスタマー ロックボックス',
    analytics: 'MyAnalytics',
  },

  reasons: {
    status_not_active: ({ status }) => statusReason(status),
    status_unknown: () => ({
      title: '状態の情報がありません',
      explanation: 'アクティブかどうかが、パートナー センターの応答に含まれていません。',
      who: 'partner_center',
      how: recheckOrLater,
      help: null,
    }),
    delegated_admin_missing: () => delegatedAdminMissing,
    delegated_admin_not_checked: () => notChecked('委任された管理者特権'),
    services_already_held: ({ by, services }, { target }) => ({
      title: `顧客はすでに${namesOf(by)}を持っています`,
      explanation: `${target} で追加される${apart(list(services.map((type) => ja.serviceTypes[type])))}は、${namesOf(by).trimStart()}に含まれています。`,
      ...(allOwn(by)
        ? {
            who: 'you',
            how: '先にキャンセルして「再チェック」を選択するか、別のプランを選択してください。',
            help: 'several-channels',
          }
        : cancelElsewhere),
    }),
    other_channels_not_visible: (_reason, context) => seesOnlyYours(context),
    services_of_product_unknown: ({ by }) => ({
      title: `${namesOf(by).trimStart()}のサービスが不明です`,
      explanation: '含まれるサービスの一覧がないため、比べられません。',
      who: 'partner_center',
      how: decidedLater,
      help: null,
    }),
    target_already_held: ({ by }, { target }) => {
      const own = allOwn(by)
      const [first] = by
      const quantity = first?.quantity == null ? '' : ` (${words.licenses(first.quantity)})`
      return {
        title: `顧客はすでに ${target} を持っています`,
        explanation: `${own ? '自社' : '別のパートナーまたはチャネル'}を通じて購入された${apart(listOf(by) + quantity)}があります。`,
        ...(own
          ? {
              who: 'you',
              how: 'そのサブスクリプションにライセンスを追加するか、先にキャンセルして「再チェック」を選択してください。',
              help: 'several-channels',
            }
          : cancelElsewhere),
      }
    },
    add_ons_present: ({ addOns }) => ({
      title: 'アドオンがあります',
      explanation: `このサブスクリプションには${namesOf(addOns)}が付いています。`,
      who: 'you',
      how: '先にアドオンをキャンセルしてから「再チェック」を選択してください。',
      help: null,
    }),
    add_ons_not_checked: () => notChecked('アドオン'),
    not_provisioned: ({ status }) =>
      status === 'pending'
        ? notProvisioned
        : {
            title: 'プロビジョニングされていません',
            explanation: `プロビジョニングの状態は「${status}」です。`,
            who: 'operator_of_cloud',
            how: 'パートナー センターでサポートに問い合わせてください。',
            help: null,
          },
    provisioning_not_checked: () => notChecked('プロビジョニング'),
    billing_cycle_not_supported: ({ billingCycle }, { target }) => ({
      title: '請求サイクルが合いません',
      explanation: `${target} に「${nameOf(words.billingCycles, billingCycle, words.unknown)}」の請求サイクルはありません。`,
      who: 'you',
      how: '先にパートナー センターで請求サイクルを変更するか、別のプランを選択してください。',
      help: null,
    }),
    billing_cycle_unknown: () => ({
      title: '請求サイクルの情報がありません',
      explanation: '請求サイクルが、パートナー センターの応答に含まれていません。',
      who: 'partner_center',
      how: decidedLater,
      help: null,
    }),
    concurrency_limit_reached: ({ limit, count: existing }, { target }) => ({
      title: `上限の ${count(limit, '件')}に達しています`,
      explanation: `${target} は 1 社に ${count(limit, '件')}までで、現在 ${count(existing, '件')}あります。キャンセル済みも、消去されるまで数えます。`,
      who: 'you',
      how: '別のプランを選択するか、キャンセル済みのものが消去されるまで待ってください。',
      help: null,
    }),
    concurrency_not_visible: ({ limit }, { target }) => ({
      title: 'キャンセル済みのものを把握できません',
      explanation: `${target} は 1 社に ${count(limit, '件')}までです。キャンセル済みも、消去されるまで数えます。`,
      who: 'partner_center',
      how: decidedLater,
      help: null,
    }),
    user_context_missing: () => signedInPerson,
    user_context_not_visible: () => ({
      title: 'バックエンドのサインインを参照できません',
      explanation: 'バックエンドが誰の名義で要求しているかは、ここからは分かりません。',
      who: 'partner_center',
      how: decidedLater,
      help: null,
    }),
    granular_permissions_missing: () => granularRole,
    granular_permissions_not_visible: () => ({
      title: 'GDAP の役割を参照できません',
      explanation: '詳細な委任された管理者特権 (GDAP) の役割は、ここからは分かりません。',
      who: 'partner_center',
      how: decidedLater,
      help: 'delegated-admin',
    }),
  },

  noTargets: {
    add_on: () => ({
      title: 'これはアドオンです',
      explanation: 'アドオンだけをアップグレードすることはできません。',
      who: 'nobody',
      how: 'アドオンが属するサブスクリプションを確かめてください。',
      help: null,
    }),
    usage_based: () => ({
      title: '使用量に応じて請求されるサブスクリプションです',
      explanation: 'アップグレードの対象は、ライセンス数のあるサブスクリプションだけです。',
      who: 'nobody',
      how: '使った分が請求されるため、アップグレードは不要です。',
      help: null,
    }),
    new_commerce: () => ({
      title: '新しいコマースのサブスクリプションです',
      explanation: 'このアップグレードの対象は、従来のライセンス型サブスクリプションだけです。',
      who: 'you',
      how: 'パートナー センターでアップグレードしてください。',
      help: 'changing-plans',
    }),
    trial: () => ({
      title: '試用版です',
      explanation: '試用版は、アップグレードではなく有料版への変換の対象です。',
      who: 'you',
      how: 'パートナー センターで有料版に変換した後に、アップグレードを確かめてください。',
      help: 'changing-plans',
    }),
    not_in_table: ({ source }) => ({
      title: 'このプランのアップグレードは公開されていません',
      explanation: `このクラウドの公開アップグレード表に ${source} の行がありません。`,
      who: 'nobody',
      how: '別のプランを新しいサブスクリプションとして注文し、ユーザーを移してください。',
      help: 'changing-plans',
    }),
  },

  serverReasons: {
    other: () => ({
      title: 'パートナー センターがその他の理由を返しました',
      explanation: 'このプランへのアップグレードは許可されていません。具体的な原因は示されていません。',
      who: 'operator_of_cloud',
      how: '関連付け ID を添えて、サポートに問い合わせてください。',
      help: null,
    }),
    delegated_admin_permissions_disabled: () => delegatedAdminMissing,
    subscription_status_not_active: () => ({
      title: 'サブスクリプションはアクティブではありません',
      explanation: 'アップグレードできるのは、アクティブなサブスクリプションだけです。',
      who: 'you',
      how: 'パートナー センターで状態を確かめてから「再チェック」を選択してください。',
      help: null,
    }),
    conflicting_service_types: ({ target }) => ({
      title: '顧客はこのプランのサービスをすでに持っています',
      explanation: `${target} で追加されるサービスが、顧客の別のサブスクリプションに含まれています。`,
      who: 'customer_admin',
      how: '顧客と一緒に探し、購入元でキャンセルしてから「再チェック」を選択してください。',
      help: 'several-channels',
    }),
    concurrency_conflicts: ({ target }) => ({
      title: `顧客はすでに ${target} を持っています`,
      explanation:
        'このプランのサブスクリプションをこれ以上追加できません。別のパートナーまたはチャネルで購入された可能性もあります。',
      who: 'customer_admin',
      how: '既存のサブスクリプションにライセンスを追加するか、購入元でキャンセルしてください。',
      help: 'several-channels',
    }),
    user_context_required: () => signedInPerson,
    subscription_add_ons_present: () => ({
      title: 'アドオンがあります',
      explanation: 'このサブスクリプションにはアドオンが付いています。',
      who: 'you',
      how: '先にアドオンをキャンセルしてから「再チェック」を選択してください。',
      help: null,
    }),
    subscription_does_not_have_any_upgrade_paths: ({ source }) => ({
      title: 'アップグレード先がありません',
      explanation: `${source} からアップグレードできるプランはありません。`,
      who: 'nobody',
      how: '別のプランを新しいサブスクリプションとして注文し、ユーザーを移してください。',
      help: 'changing-plans',
    }),
    subscription_target_offer_not_found: ({ target }) => ({
      title: 'このプランは提供されていません',
      explanation: `${target} は、この顧客には提供されていません。`,
      who: 'nobody',
      how: '別のプランを選択してください。',
      help: null,
    }),
    subscription_not_provisioned: () => notProvisioned,
    offer_does_not_support_billing_cycle: ({ target }) => ({
      title: '請求サイクルが合いません',
      explanation: `${target} にこのサブスクリプションの請求サイクルはありません。`,
      who: 'you',
      how: '先にパートナー センターで請求サイクルを変更するか、別のプランを選択してください。',
      help: null,
    }),
    insufficient_granular_admin_permissions: () => granularRole,
  },
  unknownServerReason: (code) => ({
    title: `パートナー センターの理由は「${code}」です`,
    explanation: 'この版の Uplift にない理由のため、アップグレードできないものとして扱います。',
    who: 'operator_of_cloud',
    how: '関連付け ID を添えて、サポートに問い合わせてください。',
    help: null,
  }),
  partnerCentersOwnWords: (text) => `パートナー センターの原文:「${text}」`,

  hint: {
    possible: (possible, total) => `${count(total, 'つ')}のプラン中 ${count(possible, 'つ')}が可能`,
    blockEvery: (conditions) => `できない理由: 全プランに共通の条件 ${count(conditions, '件')}`,
    everyBlocked: (plans) => `できない理由: プラン ${count(plans, 'つ')}はすべて条件を満たしていません`,
    checkedPlans: (plans, time) => `公開アップグレード表の ${words.plans(plans)}、${time} チェック`,
    predicted: (time) => `${time} の予測です。フォームを開くときにパートナー センターが判定します。`,
    blocked: (title) => `不適合: ${title}`,
  },

  server: {
    head: 'パートナー センターの判定',
    possible: '可能',
    notPossible: '不可',
    notNamed: '提示なし',
    notNamedNote:
      '公開アップグレード表にはありますが、パートナー センターが示していません。送信はできません。',
    notAsked: '未照会',
    isFinal: 'パートナー センターの判定が最終です。',
    notInTable: '公開アップグレード表にはありません。パートナー センターが表の範囲を超えて提供しています。',
    differs: 'パートナー センターの判定は予測と異なります。他社による販売も含めた判定です。',
  },
  cannotVerifyNote: {
    global:
      '顧客が別のパートナーまたはチャネルから購入している可能性があります。ここからは参照できませんが、パートナー センターの判定には含まれます。',
    '21vianet':
      'このクラウドでは、ほかで購入されたサブスクリプションを参照できません。21Vianet が運営する Office 365 管理センターの「課金 > ライセンス」を、顧客の管理者に確認してください。',
  },
}
