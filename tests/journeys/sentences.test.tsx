import { expect, test } from 'vitest'
import { chengxin, contoso, fabrikamResidences } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { renderApp } from '../support/render-app.tsx'

const inChina = {
  cloud: '21vianet',
  customerId: chengxin.id,
  subscriptionId: chengxin.subscriptions.essentials.id,
} as const
const beyondTheTable = {
  cloud: 'global',
  customerId: fabrikamResidences.id,
  subscriptionId: fabrikamResidences.subscriptions.business.id,
} as const

test.each([
  ['the answer to a search, with its link', paths.customers('global', 'contoso')],
  ['the subscriptions of the 21Vianet cloud', paths.subscriptions(inChina)],
  ['the notice of the 21Vianet cloud', paths.subscription(inChina)],
  ['the verdict of Partner Center', paths.subscription(beyondTheTable)],
  ['licenses to be assigned by hand, with the link', paths.upgrade(inChina)],
  ['the subscriptions of the global cloud', paths.subscriptions({ cloud: 'global', customerId: contoso.id })],
])('no space follows a full stop in Japanese and Chinese: %s', async (_what, path) => {
  for (const language of ['ja', 'zh-Hans'] as const) {
    const { unmount } = await renderApp(path, { language })
    const text = document.body.textContent ?? ''
    expect(text).toContain('。')
    expect(text.match(/.{0,20}。[ \u00a0].{0,20}/g) ?? []).toEqual([])
    unmount()
  }
})
