import { expect, test } from 'vitest'
import { xinghe } from '../../mocks/cast.ts'
import { openApp } from '../support/chromium.ts'
import { logOf } from './simulator.ts'

test('a Chinese reseller upgrades in the 21Vianet cloud with a typed number of licenses, in Chinese throughout', async () => {
  const page = await openApp('/', { language: 'zh-Hans' })
  await page.getByRole('button', { name: /^云.*全球/ }).click()
  await page.getByRole('link', { name: /^世纪互联运营/ }).click()
  await page.getByRole('link', { name: xinghe.companyName }).click()

  // No icon in the list: this cloud's sign stands on the details page.
  const table = page.getByRole('table')
  await table.getByRole('link', { name: 'Office 365 商业协作版', exact: true }).waitFor()
  expect(await table.getByRole('button').count()).toBe(0)
  await table.getByRole('link', { name: 'Office 365 商业协作版', exact: true }).click()

  const fields = page.getByRole('region', { name: '订阅', exact: true })
  const id = fields.getByRole('definition').filter({ hasText: xinghe.subscriptions.essentials.id })
  const upgradeNow = fields.getByRole('link', { name: '立即升级' })
  await upgradeNow.waitFor()
  // Directly under the subscription id: nothing else of the page stands between them.
  const [above, below, next] = await Promise.all([
    id.boundingBox(),
    fields.getByText('此订阅可以升级到').boundingBox(),
    fields.getByRole('definition').filter({ hasText: '有效' }).first().boundingBox(),
  ])
  if (!above || !below || !next) throw new Error('The id, the notice or the status is not drawn')
  expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)
  expect(below.y - (above.y + above.height)).toBeLessThan(40)
  expect(next.y).toBeGreaterThan(below.y)
  await upgradeNow.click()

  await page.getByRole('radio', { name: 'Office 365 企业版 E3' }).click()
  await page.getByRole('textbox', { name: '许可证数量' }).fill('20')
  // This cloud moves no licenses: the page says who does, and where.
  await page.getByText('由世纪互联运营的 Office 365 管理中心').first().waitFor()
  await page.getByRole('button', { name: '核对' }).click()
  await page.getByRole('heading', { level: 1, name: '核对升级' }).waitFor()
  await page.getByText('由世纪互联运营的 Office 365 管理中心').first().waitFor()
  await page.getByRole('button', { name: '提交' }).click()

  await page.getByRole('heading', { level: 1, name: '已升级到“Office 365 企业版 E3”' }).waitFor()
  await page.getByRole('main').getByText('已确认', { exact: true }).waitFor()
  await page.getByText('请在由世纪互联运营的 Office 365 管理中心为用户分配许可证').waitFor()
  const facts = page.getByRole('region', { name: '回执' }).getByRole('definition')
  await facts.filter({ hasText: /^Office 365 企业版 E3\s*20\s个许可证\s*有效/ }).waitFor()
  await facts.filter({ hasText: /^Office 365 商业协作版\s*12\s个许可证\s*已取消/ }).waitFor()

  const { upgrades, effects } = await logOf(page)
  expect(upgrades).toHaveLength(1)
  expect(upgrades[0]).toMatchObject({ cloud: '21vianet', customerId: xinghe.id })
  const quantities = effects.flatMap((effect) =>
    effect.kind === 'upgrade_done'
      ? effect.subscriptions
          .filter(({ id: one }) => one === effect.targetSubscriptionId)
          .map(({ quantity }) => quantity)
      : [],
  )
  expect(quantities).toEqual([20])
})
