import { formatFor } from '../format.ts'
import type { LicensesMessages } from './messages.ts'

const { count, number } = formatFor('ja')

export const ja: LicensesMessages = {
  title: 'ライセンス数の変更',
  titleOf: (plan) => `${plan} のライセンス数`,
  fieldNote: '増減ではなく、変更後の合計です。',
  change: {
    title: '変更内容',
    now: '現在',
    after: '変更後',
    added: (n) => `${count(n, 'ライセンス')}を追加`,
    removed: (n) => `${count(n, 'ライセンス')}を削減`,
    billStays: '請求額は変わりません。',
    billGrows: '追加分は、次回の請求書に日割りで加算されます。',
    billShrinks: '削減分は、次回の請求書に日割りのクレジットとして反映されます。',
    learnBill: '請求への影響',
  },
  submit: '送信',
  sendingFor: (seconds) => `送信中 ${count(seconds, '秒')}`,
  backToDetails: '詳細に戻る',
  nothingSentYet: 'まだ何も送信していません。',
  sameNumber: '現在と同じ数です。送信するには別の数を入力してください。',
  notConfirmed: '前回の変更の結果が未確認のため、まだ送信できません。',
  notPossible: {
    suspended: '中断中はライセンス数を変更できません。先にパートナー センターで再開してください。',
    notActive: (status) =>
      `ライセンス数を変更できるのは、アクティブな間だけです。現在の状態は「${status}」です。`,
    addOn:
      'ここで変更できるのは、プランのライセンス数だけです。アドオンはパートナー センターで変更してください。',
    usageBased: '使用量で請求されるサブスクリプションに、ライセンスはありません。',
    trial: '試用版のライセンス数は固定です。',
    underWay:
      'このサブスクリプションには結果未確認のアップグレードがあるため、ライセンス数を変更できません。',
    noBounds: 'このプランの範囲の情報がありません。範囲はパートナー センターが判定します。',
  },

  decrease: {
    title: (n) => `${count(n, 'ライセンス')}を削減します。`,
    text: '送信するには、もう一度ボタンを選択してください。',
    confirm: (n) => `${count(n, 'ライセンス')}を削減`,
  },

  saved: {
    title: (n) => `現在 ${count(n, 'ライセンス')}`,
    text: (before, after) => `${number(before)} から ${number(after)} への変更を、読み直して確認しました。`,
    at: (time) => `${time} 確認済み`,
  },
  accepted: {
    title: 'パートナー センターが処理しています',
    text: '変更は受け付けられました。新しい数が反映されるまで照会を続けます。',
  },
  stale: {
    title: 'サブスクリプションの内容が変わりました',
    text: 'このページを開いた後にほかで変更されたため、何も保存されませんでした。',
    quantity: (before, now) => `ライセンス数: 変更前 ${number(before)}、現在 ${number(now)}。`,
    status: (before, now) => `状態: 変更前 ${before}、現在 ${now}。`,
    autoRenew: (now) => `自動更新: 現在 ${now}。`,
    other: 'ほかの項目が変わりました。ライセンス数は同じです。',
    typedIsKept: '入力した数は残っています。確かめてから、もう一度送信してください。',
    useNew: '新しい数から始める',
  },
  refused: {
    nothingChanged: '何も変更されていません。',
  },
  noAnswer: {
    title: '応答がありません',
    text: '変更された可能性があります。再読み込み後も、現在の数の照会を続けます。',
    lookNow: '今すぐ照会',
    still: (n) => `現在も ${count(n, 'ライセンス')}です (結果未確認)`,
    lookAgain: 'もう一度照会',
    looking: '照会中…',
    late: {
      title: (n) => `15 分経過後も ${count(n, 'ライセンス')}のままです`,
      text: '変更は確認できませんでした。入力するのは合計数なので、再送信しても二重に追加されることはありません。',
    },
  },
  offline: 'オフラインです。何も送信していません。',
  reset: '現在の数に戻す',
}
