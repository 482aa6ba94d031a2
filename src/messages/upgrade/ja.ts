import { formatFor } from '../format.ts'
import { apartAfter } from '../spacing.ts'
import { ja as words } from '../words/ja.ts'
import type { UpgradeMessages } from './messages.ts'

const { count } = formatFor('ja')

export const ja: UpgradeMessages = {
  crumb: 'アップグレード',
  title: (plan) => `${plan} をアップグレード`,

  steps: { label: '手順', choose: '選択', review: '内容の確認', receipt: '控え', done: '完了' },

  cards: {
    label: '新しいプラン',
    note: (plan) => `増減は、${plan} と比べたユーザーのサービスです。`,
    gains: '追加:',
    loses: '対象外:',
    was: (service, before) => `${service} (現在は ${before})`,
    moreServices: (n) => `ほか ${count(n, 'つ')}`,
    notInTable: '公開アップグレード表になく、パートナー センターが提供',
    summary: (gained, lost) =>
      lost === 0
        ? `+${count(gained, 'つ')}のサービス`
        : `+${count(gained, 'つ')}、−${count(lost, 'つ')}のサービス`,
    chooseOne: 'プランを選択してください。',
  },
  notPossible: {
    title: (n) => `選べないプラン: ${count(n, 'つ')}`,
    first: (plan, reason) => `${plan}: ${reason}`,
  },
  nonePossible: {
    title: '現在アップグレードできるプランはありません',
    text: 'どのプランも条件を満たしていません。対応する人と対応方法は、それぞれの理由にあります。',
    toDetails: 'すべての条件',
  },
  prefill: {
    planNotPossible: (plan) => `リンクで指定された ${plan} は選べません。理由は下にあります。`,
    planUnknown: 'リンクで指定されたプランは提供されていません。別のプランを選択してください。',
  },

  move: {
    title: 'ライセンスの移行',
    withTransfer: {
      title: '自動で移行します',
      text: '委任された管理者特権があるため、ユーザーは同じ手順で切り替わります。',
      usersText: (users) =>
        `委任された管理者特権があるため、${count(users, '人')}が同じ手順で切り替わります。`,
    },
    byHand: {
      title: '手動で割り当てます',
      text: '新しいライセンスは、最初は誰にも割り当てられていません。アップグレード後に割り当てが必要です。',
      why: 'このプランは「アップグレードのみ」で提供されています。',
      where: {
        global:
          'Microsoft 365 管理センターの「ユーザー > アクティブなユーザー」で、ライセンスを割り当ててください。',
        '21vianet':
          '21Vianet が運営する Office 365 管理センターの「ユーザー > アクティブなユーザー」で、ライセンスを割り当ててください。',
      },
    },
    exclusionsLost: 'ユーザーごとにオフにしたサービスは、再びオンになります。',
    learnMore: 'ライセンスの再割り当て',
  },

  records: {
    title: '社内の記録',
    note: '任意、パートナー センターには送信されません',
    ticket: 'チケット番号',
    comment: '理由またはコメント',
  },

  change: {
    title: '変更内容',
    noPrice: '価格表がないため、金額は表示されません。',
    learnBill: '請求への影響',
    learnPlans: '自分で行うプランの切り替え',
  },
  irreversible: {
    title: '元に戻せません。',
    text: (plan) => `送信後に ${plan} へ戻す方法はありません。`,
  },
  review: '内容の確認',
  nothingSentYet: 'まだ何も送信していません。',

  reviewPage: {
    title: 'アップグレード内容の確認',
    fromTo: (source, target) => `${source} から ${target} へ`,
    now: '現在',
    after: '変更後',
    customer: {
      title: '対象の顧客',
      text: (name, domain, tenantEnd) => `${name}、${domain}、テナント ID の末尾 ${tenantEnd}。`,
    },
    changes: {
      title: '変更内容',
      newSubscription: (customer) =>
        `${apartAfter(customer)}に新しい ID のサブスクリプションができます。現在のものはキャンセルされます。`,
      billing: (cycle) =>
        `請求サイクルは現在と同じ「${cycle}」です。新しいサブスクリプション期間が始まります。`,
    },
    irreversible: {
      title: '元に戻せないこと',
      text: 'アップグレードは元に戻せません。現在のサブスクリプションはキャンセルされ、新しいサブスクリプションが始まります。',
      noWayBack: (plan) => `取り消しの期間はなく、ライセンスを ${plan} に戻すこともできません。`,
    },
    moving: {
      title: 'ライセンスの移行',
      withTransfer: 'パートナー センターが移行します。追加作業が必要なアカウントは、完了後に一覧になります。',
      byHand: (cloud) => `${words.adminCenter[cloud]}で、自社または顧客の管理者が割り当てます。`,
    },
    users: {
      title: 'ユーザーへの影響',
      withTransfer:
        '新しいサービスは 1 時間ほどで使えるようになります。ユーザーごとにオフにしたサービスは、再びオンになります。',
      byHand:
        '新しいサービスは、ライセンスの割り当て後に使えるようになります。ユーザーごとにオフにしたサービスは、再びオンになります。',
    },
    eligible: (time) => [{ strong: 'アップグレード可能。' }, `${time} パートナー センター判定`],
    backToChoices: '選択に戻る',
    submit: '送信',
    submittedOnce: '送信の操作は 1 回だけです。ページを閉じても、次に開いたときに結果を照会します。',
    records: { title: '社内の記録' },
  },

  sending: {
    seconds: (seconds) => `送信中 ${count(seconds, '秒')}`,
    checking: 'パートナー センターにもう一度確認しています。まだ何も送信していません。',
    mayClose: '記録済みです。このページは閉じてもかまいません。',
  },

  changed: {
    title: 'サブスクリプションが変更されたため、何も送信していません',
    next: 'もう一度確認してから送信してください。',
    sourceMissing: 'このサブスクリプションは顧客にありません。',
    status: (before, now) => `状態: ${before} → ${now}`,
    quantity: (before, now) => `ライセンス数: ${before} → ${now}`,
    plan: (before, now) => `プラン: ${before} → ${now}`,
    billingCycle: (before, now) => `請求サイクル: ${before} → ${now}`,
    notOffered: 'パートナー センターは、このアップグレードを提供しなくなりました。',
    bounds: (bounds) => `このプランのライセンス数は、現在 ${bounds} です。`,
  },
  closed: {
    noJournal: {
      title: '安全のための記録を残せません',
      text: '二重の購入を防ぐため、送信前にこのブラウザーへ記録します。現在の設定では記録できません。',
      how: 'プライベート ウィンドウを使わないか、このサイトの保存を許可してから、再読み込みしてください。',
    },
    underWay: {
      title: '結果未確認のアップグレードがあります',
      text: 'このサブスクリプション、または同じプランへのアップグレードが送信済みです。再送信しないでください。',
      open: 'そのアップグレードを開く',
    },
    offline: {
      title: 'オフラインです。何も送信していません',
      text: '選択した内容は残ります。オンラインに戻ってから送信してください。',
    },
    notReadBack: {
      title: '顧客のサブスクリプションを読み込めませんでした',
      text: '送信の前後を比べるため、送信前の一覧がないと送信できません。',
    },
    refusedByGateway: 'ゲートウェイが拒否したため、何も送信していません',
    nothingSent: '何も送信していません。',
  },
}
