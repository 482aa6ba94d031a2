import { formatFor } from '../format.ts'
import type { SessionMessages } from './messages.ts'

const { count, duration } = formatFor('ja')

export const ja: SessionMessages = {
  closed: {
    worker: {
      title: 'デモのサービス ワーカーがこのページを制御しているため、送信できません。',
      what: '登録は解除済みで、再読み込みすると終了します。残る場合は、Uplift のタブをすべて閉じ、サイトのデータを消去してください。',
      action: 'ページの再読み込み',
    },
    over: {
      title: 'サインインの有効期限が切れたため、送信できません。',
      what: '入力した内容は残ります。もう一度サインインすると、このページに戻ります。',
      action: 'もう一度サインイン',
    },
    other_person: {
      title: 'このブラウザーで別のユーザーがサインインしたため、ここからは送信できません。',
      what: 'そのユーザーとして続けるには、ページを再読み込みしてください。',
      action: '再読み込み',
    },
  },
  bar: {
    label: 'サインインの状態',
    ending: (seconds) =>
      seconds === 0
        ? 'まもなくセッションが終了します。'
        : `あと ${duration(seconds)}でセッションが終了します。`,
    typedIsKept: '入力した内容は残ります。',
    stay: 'サインインを継続',
    asking: '確認しています…',
    last: 'これ以上は延長できません。',
    signInAgain: 'もう一度サインイン',
    over: {
      gateway: {
        title: 'サインインの有効期限が切れました。',
        text: '入力した内容は残ります。もう一度サインインすると、このページに戻ります。',
        action: 'もう一度サインイン',
      },
      partner_center: {
        title: 'パートナー センターで、現在のサインインが受け付けられなくなりました。',
        text: '入力した内容は残ります。もう一度サインインすると、このページに戻ります。',
        action: 'もう一度サインイン',
      },
      other_person: {
        title: 'このブラウザーで別のユーザーがサインインしました。',
        text: '入力した内容は元のユーザーのものとして残ります。新しいユーザーとして続けるには、ページを再読み込みしてください。',
        action: '再読み込み',
      },
    },
  },
  signOut: {
    title: 'サインアウトしますか?',
    forgets:
      '未送信の入力内容は、このブラウザーから消去されます。対応が必要なアカウントの一覧と、アップグレードのメモも消去されます。ほかのタブもサインアウトします。',
    keeps: (open) =>
      open === 0
        ? 'アップグレードの記録は、ID だけが残ります。'
        : `結果未確認のアップグレードが ${count(open, '件')}あり、処理は続いています。もう一度サインインすると、ここで確認できます。`,
    offline: 'オフラインのため、今はサインアウトできません。',
    action: 'サインアウト',
    underWay: 'サインアウトしています…',
    cancel: 'サインインを継続',
  },
}
