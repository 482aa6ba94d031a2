import { formatFor } from '../format.ts'
import type { PracticeMessages } from './messages.ts'

const { count } = formatFor('ja')

export const ja: PracticeMessages = {
  openDrawer: '練習モード',
  title: '練習モード',
  lead: 'ここにあるものはすべて模擬です。実在の顧客も、実際の注文もありません。',
  how: '起こしたい障害を選択し、ふだんどおりに操作してください。',
  situation: {
    title: '状況',
    none: { title: '障害なし', what: 'すべての応答がすぐに届きます。' },
    each: {
      slow: {
        title: '応答が遅い',
        what: 'どの応答にも 4 秒かかります。',
        agent: '顧客と話しながら待ちます。送信を選択するのは一度だけです。',
      },
      'too-many-requests': {
        title: '要求が多すぎる',
        what: '次の読み込みに、30 秒待つよう応答します (429)。',
        agent: 'ページを開いたまま待ちます。秒読みが終われば自動で再開します。',
      },
      'error-before': {
        title: '500・何も起きていない',
        what: '次のアップグレードが、処理前に 500 を返します。',
        agent: '顧客には「結果未確認」と伝え、15 分間の照会が終わるまで待ちます。',
      },
      'error-after': {
        title: '500・実際には完了している',
        what: '次のアップグレードは完了しますが、応答は 500 です。',
        agent: '応答の番号ではなく、読み直した結果を信じます。再送信はしません。',
      },
      'answer-lost': {
        title: '応答が失われる',
        what: '次のアップグレードは完了しますが、応答が届きません。',
        agent: '再送信はしません。新しいサブスクリプションは Uplift が探します。',
      },
      'processed-late': {
        title: '2 分遅れて処理される',
        what: '次のアップグレードは応答がなく、2 分後に完了します。',
        agent: '折り返しの連絡を約束し、見張りはバナーに任せて次の仕事に移ります。',
      },
      'other-agent': {
        title: 'ほかの担当者が先に実行',
        what: '送信が届く直前に、同僚が同じサブスクリプションをアップグレードします。',
        agent: '顧客の現在の契約を確かめ、まず同僚と話します。',
      },
      'rights-removed': {
        title: 'チェック後に権限が外される',
        what: '送信が届く直前に、顧客の管理者が権限を取り消します。',
        agent: '足りない権限を顧客の管理者に伝え、付与されてから最初からやり直します。',
      },
      'partial-licenses': {
        title: '一部のライセンスが移らない',
        what: 'アップグレードは完了し、4 件のアカウントに作業が残ります。',
        agent: '電話を切る前に、原因ごとにアカウントを片付けます。',
      },
      'stale-list': {
        title: '一覧が古い',
        what: 'サブスクリプションは 45 秒前の状態で表示されます。',
        agent: '一覧が変わらないだけで「何も起きていない」とは判断しません。',
      },
      offline: {
        title: 'オフライン',
        what: '要求がまったく届かなくなります。',
        agent: '入力内容は残るので控えは取りません。接続が戻ってから続けます。',
      },
    },
    agent: '優れた担当者は',
    hits: { label: '対象', next: '次の 1 件', every: '毎回' },
    over: 'すでに起きました。',
    again: 'もう一度設定',
    custom: (faults) => `リンクまたは手動で障害 ${count(faults, '件')}を設定中`,
  },
  log: {
    title: 'サービスで実際に起きたこと',
    none: 'アップグレードはまだ届いていません。',
    done: 'アップグレード完了',
    refused: 'アップグレード拒否・変更なし',
    byAnotherAgent: 'ほかの担当者',
    deliveries: (times) => `POST ${count(times, '件')}を受信`,
    changes: (changes) => `サブスクリプションのその他の変更 ${count(changes, '件')}`,
    waits: (time) => `${time} に実行予定`,
    requests: '最近の要求',
    noRequests: '要求はまだ届いていません。',
    showAll: (requests) => `最近の ${count(requests, '件')}を表示`,
    showFewer: '表示を減らす',
    noAnswer: '応答なし',
  },
  others: {
    title: 'その間のほかの人の操作',
    nobody: '顧客かサブスクリプションを開くと、ほかの人に操作させることができます。',
    acts: {
      'grant-admin': '管理者が委任された管理者特権を付与',
      'remove-admin': '管理者が委任された管理者特権を取り消し',
      upgrade: 'ほかの担当者がアップグレード',
      suspend: 'ほかの担当者が中断',
      add_license: 'ほかの担当者が 1 ライセンス追加',
      buy_elsewhere: '顧客が別の経路でプランを購入',
    },
    done: 'このページの裏で実行されました。再チェックすると反映されます。',
  },
  cast: {
    title: '登場する顧客',
    note: 'どの顧客にも、ここにいる理由が 1 つあります。',
    lessons: {
      ordinary: 'ふつうの販売です。',
      'no-rights': '委任された管理者特権がまだありません。',
      'add-on': '妨げになっているのはアドオンだけです。',
      suspended: '中断中で、アドオンも付いています。',
      'bought-elsewhere': '別のパートナーから購入済みで、一覧には出ません。',
      'upgrade-only': 'ライセンスは自動では移行されません。',
      'follow-up': '完了後、8 件のアカウントで追加作業が必要です。',
      'everything-at-once': '妨げになる条件がすべて重なっています。',
      'already-held': 'アップグレード先のプランの 1 つをすでに持っています。',
    },
  },
  seed: {
    label: 'シード番号',
    note: '同じシードなら、顧客も遅延も障害も同じになります。',
    wrong: '0 ～ 999999 の整数を入力してください。',
    copyLink: 'リンクをコピー',
    linkNote: 'このページ、シード、状況をリンクで同僚に渡せます。',
  },
  afresh: 'データを最初に戻す',
  begun: 'データを最初に戻しました。未確認のアップグレードの記録も消えました。',
  set: (faults) => `障害 ${count(faults, '件')}を設定中`,
  noneSet: '障害の設定なし',
  notDone: 'シミュレーターから応答がありません。ページを再読み込みしてください。',
  done: '完了',
}
