import { describe, expect, test } from 'vitest'
import { aDeployment } from './live-app.ts'

describe.each([
  ['names no cloud', ''],
  ['names a cloud that does not exist', 'china'],
])('a host whose page %s', (_what, cloud) => {
  const deployment = aDeployment({ cloud })

  test('does not start, and says in three languages what is missing and who can change it', async () => {
    const page = await deployment.open('/global/customers')
    await page.getByRole('heading', { level: 1, name: 'Uplift is not set up completely' }).waitFor()
    const words = await page.getByRole('main').innerText()
    expect(words).toContain('Whoever installed Uplift can change it')
    expect(words).toContain('変更できるのは、Uplift を設置した担当者です')
    expect(words).toContain('安装 Uplift 的人员可以更改')
    expect(words.match(/uplift-cloud/g)).toHaveLength(3)
    expect((await deployment.log()).requests).toEqual([])
  })
})
