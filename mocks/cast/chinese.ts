import { chineseCharacter, chinesePlan } from './character.ts'

/** The first in the list of this cloud: Premium is open, E1 is held already and stands in the way of E3. */
export const chengxin = chineseCharacter('chengxin', {
  id: 'c7b21f54-90de-4c1a-8e37-25d0f6a91b43',
  companyName: '上海诚信电子有限公司',
  domain: 'chengxindianzi.partner.onmschina.cn',
  drafts: {
    essentials: chinesePlan('business-essentials', 25, {
      id: '6C36999D-2F41-4E0A-9C7B-5B1D0E8F7A21',
      assigned: 22,
      renewsInDays: 21,
    }),
    e1: chinesePlan('e1', 25, { assigned: 25, billingCycle: 'annual' }),
  },
})
