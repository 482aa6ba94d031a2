import { describe, expect, test, vi } from 'vitest'
import { formDraft } from '../../src/api/form-draft.ts'

vi.mock('../../src/config.ts', () => import('./simulated-build.ts'))

const ref = () => ({
  cloud: 'global' as const,
  customerId: crypto.randomUUID(),
  subscriptionId: crypto.randomUUID(),
})

describe('a form that was begun', () => {
  test('is there again after a reload, until it is submitted', async () => {
    const here = ref()
    await formDraft(here, 'upgrade').keep({ seats: '18' })
    expect(await formDraft(here, 'upgrade').read()).toEqual({ seats: '18' })
    await formDraft(here, 'upgrade').drop()
    expect(await formDraft(here, 'upgrade').read()).toBeNull()
  })

  test('is that of one form, subscription, customer and cloud', async () => {
    const here = ref()
    await formDraft(here, 'upgrade').keep({ seats: '18' })
    for (const another of [
      formDraft(here, 'licenses'),
      formDraft({ ...here, subscriptionId: crypto.randomUUID() }, 'upgrade'),
      formDraft({ ...here, customerId: crypto.randomUUID() }, 'upgrade'),
      formDraft({ ...here, cloud: '21vianet' }, 'upgrade'),
    ])
      expect(await another.read()).toBeNull()
  })
})
