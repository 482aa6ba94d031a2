import { formatFor } from '../format.ts'
import { ja as words } from '../words/ja.ts'
import type { ShellMessages } from './messages.ts'

const { count } = formatFor('ja')

export const ja: ShellMessages = {
  productName: 'Uplift',
  pageTitle: (page) => `${page} – Uplift`,
  simulatedPageTitle: (page) => `シミュレーション: ${page} – Uplift`,
  skipToContent: '本文へ移動',
  loadingPage: 'ページを読み込み中',

  simulated: {
    mark: 'シミュレーション',
  },
  places: { label: 'メニュー', customers: '顧客', help: 'ヘルプ', whereYouAre: '現在の場所' },
  menu: { open: 'メニューを開く' },

  cloud: {
    label: 'クラウド',
    notes: {
      global: 'パートナー センター',
      '21vianet': '21Vianet が運営するパートナー センター (中国)',
    },
  },
  language: {
    label: '言語',
    notLoaded: 'この言語の文言を読み込めませんでした。接続を確認してから、もう一度選択してください。',
  },
  account: {
    label: 'サインイン中',
    nameless: 'サインイン中',
    signOut: 'サインアウト',
    signOutOf: (name) => `サインアウト (${name})`,
    notLoaded: 'サインアウトを開始できませんでした。接続を確認し、もう一度お試しください。',
  },

  keys: {
    title: 'キーボード操作',
    search: 'このページの検索へ移動',
    map: 'この一覧を表示',
    customers: '顧客へ移動',
    help: 'ヘルプへ移動',
    closeOrBack: '開いているものを閉じる',
    submitForm: '内容の確認へ進む',
    singleKeys: '1 文字のショートカット',
    singleKeysNote: '入力欄で文字を入力している間は働きません。',
  },

  open: {
    label: '結果未確認のアップグレード',
    lead: (n) => `結果未確認のアップグレードが ${count(n, '件')}あります。`,
    one: (customer, plan, licenses) => `${customer}、${plan}、${words.licenses(licenses)}。`,
    doNotSubmitAgain: '再送信しないでください。',
    open: '開く',
    nextLook: (seconds) => `次の照会まで ${count(seconds, '秒')}`,
    looking: 'パートナー センターに照会中…',
  },

  status: {
    offline: 'オフラインです。表示が古い可能性があり、送信はできません。',
    online: 'オンラインに戻りました。',
    throttled: (seconds) =>
      `パートナー センターが要求数を制限しています。${count(seconds, '秒')}後に自動で再開します。`,
    throttledQueue: (seconds, queued) =>
      `パートナー センターが要求数を制限しています。${count(seconds, '秒')}後に自動で再開します (残り ${count(queued, '件')})。`,
    throttledOver: 'パートナー センターの応答が戻りました。',
    backgroundProblem: (what) => `チェックできませんでした: ${what}`,
  },

  notHereYet: {
    title: 'オフラインのため、このページはまだ読み込めません',
    text: 'オンラインに戻ったら続けてください。入力した内容は残ります。',
  },
  newVersion: {
    title: 'Uplift の新しい版があります',
    text: 'このページは古い版のため、これ以上読み込めません。入力した内容は残ります。',
    reload: '再読み込み',
  },

  notFound: {
    title: 'このアドレスにページはありません',
    text: 'リンクが古いか、途中で切れている可能性があります。',
    toCustomers: '顧客へ移動',
  },
  badLink: {
    title: 'このリンクは使えません',
    id: (text) => `「${text}」は ID ではありません。ID は 0 ～ 9 と a ～ f の 32 文字です。`,
    cloud: (text) => `「${text}」というクラウドはありません。global または 21vianet のどちらかです。`,
    nothingSent: '要求は送信していません。',
    whatToDo: 'リンクをもう一度受け取るか、顧客の一覧から探してください。',
  },
  broken: {
    title: 'このページが動かなくなりました',
    text: '原因は Uplift にあり、操作の誤りではありません。入力した内容は残ります。',
    upgradesAreSafe: '送信したアップグレードは続いています。再送信しないでください。',
    reload: 'ページの再読み込み',
    toCustomers: '顧客へ移動',
    copyDetails: '詳細をコピー',
  },
}
