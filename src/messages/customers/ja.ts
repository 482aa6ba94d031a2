import { formatFor } from '../format.ts'
import type { CustomersMessages } from './messages.ts'

const { count, range } = formatFor('ja')

export const ja: CustomersMessages = {
  title: '顧客',
  loadedMoreAvailable: (loaded) => `${count(loaded, '社')}を読み込み済み、続きがあります`,
  loadedAll: (loaded) => `${count(loaded, '社')}、すべて読み込み済み`,
  rowsMoreAvailable: (first, last, loaded) => [
    { strong: count(loaded, '社') },
    `を読み込み済み、${range(first, last)}\u00a0件目を表示。続きがあり、総数は不明です。`,
  ],
  rowsAll: (first, last, loaded) => [
    { strong: count(loaded, '社') },
    `中 ${range(first, last)}\u00a0件目を表示。すべて読み込み済みです。`,
  ],
  matchesMoreAvailable: (matches, loaded) => [
    `読み込み済みの ${count(loaded, '社')}中 `,
    { strong: count(matches, '社') },
    'が一致。続きがあります。',
  ],
  matchesAll: (matches, loaded) => [
    `全 ${count(loaded, '社')}中 `,
    { strong: count(matches, '社') },
    'が一致。',
  ],
  kept: {
    refreshing: (loaded, when) => `${when} 時点の ${count(loaded, '社')}、更新中…`,
    notRefreshed: (loaded, when) => `${when} 時点の ${count(loaded, '社')}、更新できていません`,
    rows: (first, last, loaded, when) => [
      `${when} 時点の `,
      { strong: count(loaded, '社') },
      `中 ${range(first, last)}\u00a0件目を表示。`,
    ],
    matches: (matches, loaded, when) => [
      `${when} 時点の ${count(loaded, '社')}中 `,
      { strong: count(matches, '社') },
      'が一致。',
    ],
  },
  loadMore: (n) => `次の ${count(n, '社')}を読み込む`,
  loadingMore: '続きを読み込み中…',

  search: {
    label: '顧客を検索',
    placeholder: '会社名、ドメイン、テナント ID',
    hint: [
      '入力に合わせて、読み込み済みの行を絞り込みます。',
      { key: 'Enter' },
      ' キーで、この文字で',
      { strong: '始まる' },
      '会社名とドメインをパートナー センターにも問い合わせます。',
    ],
    clear: '検索をクリア',
    ask: 'パートナー センターを検索',
    asking: 'パートナー センターを検索中…',
  },
  asked: {
    found: (n, text) => `会社名またはドメインが「${text}」で始まる顧客が ${count(n, '社')}見つかりました。`,
    foundMoreAvailable: (n, text) =>
      `会社名またはドメインが「${text}」で始まる顧客の最初の ${count(n, '社')}です。続きがあります。`,
    backToLoaded: '読み込み済みの顧客に戻る',
  },

  tableLabel: '顧客の一覧',
  columns: {
    company: '会社名',
    domain: 'プライマリ ドメイン',
    country: '国または地域',
    relationship: '関係',
    rights: '委任された管理者特権',
    upgradable: 'アップグレード可能なサブスクリプション',
  },
  sortedNote: '並べ替えの対象は読み込み済みの行だけです。',
  fillsIn: '特権とアップグレードの欄は、表示中の行から順に埋まります。',
  rights: {
    granted: 'あり',
    missing: 'なし',
    cannotVerify: '判定不可',
    checking: 'チェック中…',
    notChecked: '未チェック',
  },
  chip: {
    upgradable: (possible, total) => `${count(total, '件')}中 ${count(possible, '件')}可能`,
    noneUpgradable: (total) => `${count(total, '件')}中 ${count(0, '件')}可能`,
    noSubscriptions: 'サブスクリプションなし',
    cannotVerify: '判定不可',
    cannotVerifySome: (unknown, total) => `${count(total, '件')}中 ${count(unknown, '件')}は判定不可`,
    checking: 'チェック中…',
    notChecked: '未チェック',
  },

  empty: {
    none: {
      title: '顧客はまだありません',
      text: 'このクラウドのパートナー センターに顧客が登録されていません。リセラー関係の要求が承認されると、ここに表示されます。',
    },
    noMatchLoaded: {
      title: (text, loaded) => `読み込み済みの ${count(loaded, '社')}に「${text}」と一致する顧客はありません`,
      text: '続きがあるため、まだ「該当なし」とは言えません。',
      askNote: (text) => `「${text}」で始まる会社名とドメインを探します。`,
    },
    noMatchAll: {
      title: (text, loaded) => `全 ${count(loaded, '社')}に「${text}」と一致する顧客はありません`,
      text: 'すべて読み込み済みです。会社名の別の部分、ドメイン、またはテナント ID で検索してください。',
    },
    noMatchAsked: {
      title: (text) => `「${text}」で始まる顧客はパートナー センターにありません`,
      text: '会社名とドメインの先頭だけを比べます。会社名またはドメインの最初の文字で検索してください。',
    },
    noTenant: {
      title: (id) => `テナント ID ${id} の顧客はこのクラウドにありません`,
      text: 'パートナー センターに照会しました。顧客を検索できるのはテナント ID だけです。サブスクリプション ID では検索できません。',
      askNote: 'このテナント ID の顧客を開きます。',
    },
  },
  unreadable: (n) => `${count(n, '件')}の行を読み取れませんでした。`,
  unreadableIds: (ids) => `ID: ${ids}`,
  pagingStopped: (loaded) =>
    `同じ内容が繰り返し返されたため、${count(loaded, '社')}で読み込みを止めました。最初から読み込むには、ページを再読み込みしてください。`,
}
