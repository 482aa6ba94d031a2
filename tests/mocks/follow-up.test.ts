import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { simulator } from '../../mocks/node.ts'
import { listOf, offerIds, submit, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

const { premium, e3 } = offerIds
const source = subscriptionPath(cast.tailspin, cast.tailspin.subscriptions.essentials)

describe('follow-up', () => {
  const troubled = subscriptionPath(cast.parnell, cast.parnell.subscriptions.essentials)

  test('names the person whose licenses did not move, and why', async () => {
    const { body } = await submit(troubled, { targetOffer: { id: premium } })
    expect(body.upgradeErrors).toEqual([])
    expect(body.licenseErrors).toEqual([
      {
        userObjectId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        name: 'Adele Vance',
        email: 'adele.vance@parnellaerospace.com',
        errors: [
          {
            code: 60000,
            description: 'The customer license migration failed',
            data: [expect.stringMatching(/^ProhibitedInUsageLocationViolation : /)],
          },
        ],
        attributes: { objectType: 'UserLicenseError' },
      },
    ])
    expect(await listOf(cast.parnell)).toHaveLength(2)
  })

  test("is nobody's where licenses are to be moved by hand", async () => {
    const { body } = await submit(troubled, { targetOffer: { id: premium }, upgradeType: 'upgrade_only' })
    expect(body.licenseErrors).toEqual([])
  })

  test('names those for whom no license is left, with the documented code', async () => {
    const { body } = await submit(source, { targetOffer: { id: premium }, quantity: 4 })
    expect(body.licenseErrors).toHaveLength(3)
    for (const { errors } of body.licenseErrors) expect(errors).toMatchObject([{ code: 60012 }])
  })

  test('covers every cause, and more than one for a person', async () => {
    const path = subscriptionPath(cast.tailwind, cast.tailwind.subscriptions.business)
    const { body } = await submit(path, { targetOffer: { id: premium } })
    const causes = body.licenseErrors.flatMap(({ errors }: { errors: { data: string[] }[] }) =>
      errors.map(({ data }) => data[0]?.split(' : ')[0]),
    )
    expect(new Set(causes).size).toBe(6)
    expect(body.licenseErrors.some(({ errors }: { errors: unknown[] }) => errors.length === 2)).toBe(true)
  })

  test('can be forty people, and as many more as a fault asks for', async () => {
    await simulator.setFaults({ licenseFailures: { count: 30 } })
    const path = subscriptionPath(cast.lakeshore, cast.lakeshore.subscriptions.premium)
    const { body } = await submit(path, { targetOffer: { id: e3 } })
    expect(body.licenseErrors).toHaveLength(70)
    const people = body.licenseErrors.map(({ userObjectId }: { userObjectId: string }) => userObjectId)
    expect(new Set(people).size).toBe(70)
  })
})
