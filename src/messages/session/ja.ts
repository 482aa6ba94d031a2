import type { SessionMessages } from './messages.ts'

export const ja: SessionMessages = {
  closed: {
    worker: {
      title: 'デモのサービス ワーカーがこのページを制御しているため、送信できません。',
      what: '登録は解除済みで、再読み込みすると終了します。残る場合は、Uplift のタブをすべて閉じ、サイトのデータを消去してください。',
      action: 'ページの再読み込み',
    },
  },
}
