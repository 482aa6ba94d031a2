import type { StoppedMessages } from './messages.ts'

export const ja: StoppedMessages = {
  no_cloud: {
    title: 'このホストの Uplift は設定が完了していません',
    text: [
      '対象のクラウドがページに指定されていないため、Uplift は起動しません。パートナー センターには何も送信していません。',
      '変更できるのは、Uplift を設置した担当者です。指定する場所は、index.html の meta 要素 uplift-cloud です。値は global または 21vianet です。手順は deploy/README.md にあります。',
    ],
    action: '再読み込み',
  },
  other_cloud: {
    title: '別のクラウドのアドレスです',
    text: (served) => [
      `この Uplift の対象は 1 つのクラウド (${served}) です。パートナー センターには何も送信していません。`,
      'もう一方のクラウドのアドレスは、Uplift の運用担当者に確認してください。',
    ],
    action: '顧客へ移動',
  },
  no_answer: {
    title: 'Uplift のホストから応答がありません',
    text: [
      'サインイン中のユーザーをホストに照会しましたが、有効な応答がありません。送信済みのアップグレードは続いています。',
      '接続を確認してから、再読み込みしてください。続く場合は、/auth/session が応答しないことを Uplift の運用担当者に知らせます。',
    ],
    action: '再読み込み',
  },
  no_gateway: {
    title: 'このホストにはゲートウェイがありません',
    text: [
      'ホストは応答しましたが、サインイン中のユーザーがわかりません。Uplift は起動せず、パートナー センターには何も送信していません。',
      '変更できるのは、Uplift を設置した担当者です。/auth/session に応答するゲートウェイが必要です。詳細は docs/gateway.md にあります。',
    ],
    action: '再読み込み',
  },
  no_sign_in: {
    title: 'サインインできませんでした',
    text: [
      'サインイン後にこのページへ戻りましたが、ホストがサインインを認識していません。',
      'ブラウザーが Cookie をブロックしている可能性があります。このサイトの Cookie を許可し、もう一度サインインしてください。',
      '続く場合は、Uplift の運用担当者への連絡が必要です。',
    ],
    action: 'もう一度サインイン',
  },
  signed_out: {
    title: 'サインアウトしました',
    text: ['送信済みのアップグレードは続いています。もう一度サインインすると、ここで確認できます。'],
    action: 'サインイン',
  },
}
