import { formatFor } from '../format.ts'
import { apart } from '../spacing.ts'
import { ja as words } from '../words/ja.ts'
import type { ReceiptMessages } from './messages.ts'

const { count, number } = formatFor('ja')

export const ja: ReceiptMessages = {
  crumb: (date) => `${date} のアップグレード`,
  titles: {
    confirmed: (plan) => `${plan} にアップグレード済み`,
    open: (plan) => `${plan} へのアップグレード`,
  },
  chips: {
    confirmed: '確認済み',
    followUp: (accounts) => `追加作業あり: ${words.accounts(accounts)}`,
    followUpUnknown: '追加作業の有無は不明',
    refused: '拒否 (変更なし)',
    notConfirmed: '結果未確認',
    notVisible: '見つかりません (15 分経過)',
    closed: '終了',
    notSent: '未送信',
  },

  confirmed: {
    nothingElse: '追加作業が必要なアカウントはありません。',
    fact: (plan, licenses) => `顧客には現在 ${plan} (${words.licenses(licenses)}) があります。`,
    byAnother: 'パートナー センターの記録では、別の要求によるものです。ほかの担当者が先に処理しました。',
  },
  followUp: {
    title: '影響を受けるアカウントとサービス',
    lead: (accounts) => `アップグレードは完了しました。${words.accounts(accounts)}で追加作業が必要です。`,
    causes: {
      no_free_license: {
        title: '空きライセンスがありません',
        fix: (cloud) => `ライセンスを追加するか空けた後、${words.adminCenter[cloud]}で割り当ててください。`,
      },
      conflicting_plans: {
        title: 'サービス プランの競合',
        fix: (cloud) =>
          `同じサービスの別の版があります。${words.adminCenter[cloud]}で一方を外し、もう一度割り当ててください。`,
      },
      dependency: {
        title: '以前のサービスを必要とするライセンスがあります',
        fix: (cloud) =>
          `${words.adminCenter[cloud]}で、必要なサービスを残すか、必要とする側のライセンスを外してください。`,
      },
      usage_location: {
        title: '使用場所の未設定',
        fix: (cloud) =>
          `ライセンスには国または地域が必要です。${words.adminCenter[cloud]}で設定し、もう一度割り当ててください。`,
      },
      duplicate_address: {
        title: 'メール アドレスの重複',
        fix: (cloud) => `${words.adminCenter[cloud]}で重複を解消し、もう一度割り当ててください。`,
      },
      group: {
        title: 'グループ経由のライセンス',
        fix: () => 'グループのライセンスを変更できるのは、顧客の管理者だけです。',
      },
      other: {
        title: 'その他の原因',
        fix: (cloud) =>
          `パートナー センターの原文を確かめ、${words.adminCenter[cloud]}でライセンスを割り当ててください。`,
      },
    },
    columns: { account: 'アカウント', cause: '原因と対処', services: 'サービス' },
    allServices: 'すべてのサービス',
    noName: '(名称なし)',
    keptHere:
      'この一覧は、サインアウトするかサイト データを消去するまで、このブラウザーに残ります。ほかには保存されません。',
    notKnown: {
      title: '追加作業が必要なアカウントは不明です',
      text: (cloud) =>
        `一覧を含む応答が届いていません。ユーザーのライセンスを${apart(words.adminCenter[cloud])}で確かめてください。`,
    },
    byHand: {
      title: 'ライセンスの割り当て',
      text: (cloud) =>
        `ライセンスの移行を伴わないアップグレードです。${words.adminCenter[cloud]}で、ユーザーにライセンスを割り当ててください。`,
    },
    learnMore: 'ライセンスの再割り当て',
  },
  refused: {
    lead: 'パートナー センターはアップグレードを受け付けませんでした。',
    nothingChanged: (time) => `何も変更されていません (${time} 確認)。`,
    noReason: 'パートナー センターは理由を示していません。',
    tryOther: '選び直す',
    toDetails: 'すべての条件',
  },
  notConfirmed: {
    lead: 'アップグレードを送信しました。結果は未確認です。',
    text: '処理された可能性があります。再送信しないでください。パートナー センターへの照会を続けています。このページは閉じてもかまいません。',
    looking: '新しいサブスクリプションを照会中',
    progress: (passed, whole) => `${passed} / ${whole}`,
    lookNow: '今すぐ照会',
    refused: (time) =>
      `パートナー センターは拒否しましたが、処理後に届く拒否もあります。確かめるため、${time} まで照会を続けます。`,
    lastLookNotVisible: (time) => `前回の照会 ${time}、見つかりません。`,
    nextLookIn: (seconds) => `次回まで ${count(seconds, '秒')}。`,
  },
  notVisible: {
    lead: 'アップグレードは 15 分以内に見つかりませんでした。',
    text: 'パートナー センターで新しいサブスクリプションを探してください。ない場合は、これらの ID を添えてサポートに問い合わせます。',
    close: 'このアップグレードを終了',
    closeNote: '結果が分かってから終了してください。終了すると、再びアップグレードできるようになります。',
    closed: 'このアップグレードは終了しました。内容は控えとして残ります。',
    sendAgain: {
      title: '再送信',
      text: (customer) => `同じ ID で送信されます。確認のため、顧客名を入力してください: ${customer}`,
      name: '顧客名',
      wrongName: '顧客名と一致しません。',
      action: '再送信',
      checking: '確認しています…',
      noMore: '3 回送信済みです。これらの ID を添えてサポートに問い合わせます。',
      elsewhere: '別のタブで処理が進みました。ここからは何も送信していません。',
      changed: 'その後サブスクリプションが変更されました。何も送信していません。',
    },
  },

  notSent: {
    title: 'パートナー センターには何も送信していません',
    text: 'この環境のゲートウェイが、送信される前に要求を拒否しました。何も変更されていません。フォームから改めて送信できます。',
    again: 'フォームをもう一度開く',
  },

  log: {
    title: '経過',
    journal: '送信前にこのブラウザーへ記録',
    sent: 'パートナー センターへ送信 (送信の操作は 1 回)',
    answers: {
      done: '完了したという応答',
      refused_by_content: '要求を受け付けないという応答',
      refused_by_state: 'できないという応答、念のため照会',
      throttled: '待機の要求 (429)',
      signed_out: '再度のサインインの要求',
      not_sent: 'ゲートウェイが拒否し、パートナー センターには届いていません',
      no_answer: '応答なしで接続が終了',
    },
    looked: (times) => `${count(times, '回')}照会`,
    seen: '新しいサブスクリプションあり',
    notVisible: '新しいサブスクリプションなし',
  },

  facts: {
    title: '控え',
    newSubscription: '新しいサブスクリプション',
    oldSubscription: '以前のサブスクリプション',
    licenses: (before, after) => `${number(before)} → ${words.licenses(after)}`,
    confirmed: '確認日時',
    ticket: 'チケット番号',
    comment: 'コメント',
  },

  toCustomer: {
    title: '顧客への伝え方',
    notConfirmed: '「アップグレードを処理しております。確認が取れ次第、ご連絡いたします。」',
  },
  locked: {
    title: '送信はロックされています',
    text: '再送信すると、二重に請求される可能性があります。結果が分かると、再びアップグレードできるようになります。',
  },
  ifNothingSeen: {
    title: (time) => `${time} までに見つからない場合`,
    text: '次の手順を表示します。パートナー センターでの確認、またはこれらの ID によるサポートへの問い合わせです。',
  },

  copyDetails: '詳細をコピー',
  missing: {
    title: 'このブラウザーにこの控えはありません',
    text: '控えは、サイト データを消去するまで、アップグレードを送信したブラウザーに残ります。',
    next: 'そのブラウザーで開くか、顧客のサブスクリプションを確かめてください。',
  },
}
