import {
  chineseCharacter,
  chinesePlan,
  planElsewhere,
  product,
  productElsewhere,
  storageFor,
} from './character.ts'

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

/** Nothing but Office 365 Business: the first row of this cloud's table. */
export const beifeng = chineseCharacter('beifeng', {
  companyName: '北风贸易有限公司',
  domain: 'beifengmaoyi.partner.onmschina.cn',
  drafts: { business: chinesePlan('business', 40, { assigned: 33 }) },
})

/** Nothing but Business Premium: one target only, E3; there is no E5 here. */
export const lianhua = chineseCharacter('lianhua', {
  companyName: '广州莲花食品有限公司',
  domain: 'lianhuashipin.partner.onmschina.cn',
  drafts: { premium: chinesePlan('business-premium', 65, { assigned: 60, billingCycle: 'annual' }) },
})

/** Nothing but Business Essentials: the third row of this cloud's table. */
export const xinghe = chineseCharacter('xinghe', {
  companyName: '深圳星河科技有限公司',
  domain: 'xinghekeji.partner.onmschina.cn',
  drafts: { essentials: chinesePlan('business-essentials', 12, { assigned: 9 }) },
})

/** ProPlus, E1 and E3 have no row as a source. */
export const huaxia = chineseCharacter('huaxia', {
  companyName: '华夏出版社有限公司',
  domain: 'huaxia.partner.onmschina.cn',
  drafts: {
    proplus: chinesePlan('proplus', 110, { assigned: 90 }),
    e3: chinesePlan('e3', 2_000, { assigned: 1_950, billingCycle: 'annual' }),
  },
})

/** No delegated admin privileges in this cloud. */
export const yuanfang = chineseCharacter('yuanfang', {
  companyName: '成都远方旅行社有限公司',
  domain: 'yuanfang.partner.onmschina.cn',
  delegatedAdmin: false,
  drafts: { essentials: chinesePlan('business-essentials', 18, { assigned: 15 }) },
})

/** Suspended, with an add-on: in sixty days its data are gone. */
export const qingshan = chineseCharacter('qingshan', {
  companyName: '杭州青山茶叶有限公司',
  domain: 'qingshancha.partner.onmschina.cn',
  drafts: {
    business: chinesePlan('business', 9, { status: 'suspended' }),
    storage: storageFor('business', 5, { status: 'suspended' }),
  },
})

/** Bought elsewhere, where this cloud has no call that would show it: the target itself. */
export const jinlong = chineseCharacter('jinlong', {
  companyName: '厦门金龙物流有限公司',
  domain: 'jinlong.partner.onmschina.cn',
  drafts: { essentials: chinesePlan('business-essentials', 31, { assigned: 28 }) },
  elsewhere: [planElsewhere('21vianet', 'business-premium', 12)],
})

/** Bought elsewhere likewise: a service of the larger plans. */
export const minghui = chineseCharacter('minghui', {
  companyName: '武汉明辉医疗器械有限公司',
  domain: 'minghui.partner.onmschina.cn',
  drafts: { business: chinesePlan('business', 27, { assigned: 27 }) },
  elsewhere: [productElsewhere('Exchange Online (Plan 1)', 27)],
})

/** Offer ids of this cloud are not public: here the plan is told by its Chinese name alone. */
export const wenhua = chineseCharacter('wenhua', {
  companyName: '南京文化传媒有限公司',
  domain: 'wenhua.partner.onmschina.cn',
  drafts: {
    essentials: {
      offerId: '8F2E6B11-3C57-4D0E-9A44-6B7C8D9E0F12',
      offerName: 'Office 365 商业协作版',
      quantity: 22,
      assigned: 20,
    },
    visio: product('Visio Online Plan 2', 2, { assigned: 2 }),
  },
})

/** At the bound of a Business plan. */
export const dongfang = chineseCharacter('dongfang', {
  companyName: '东方航海集团有限公司',
  domain: 'dongfanghanghai.partner.onmschina.cn',
  drafts: { essentials: chinesePlan('business-essentials', 300, { assigned: 287 }) },
})

/** No subscription. */
export const kongbai = chineseCharacter('kongbai', {
  companyName: '苏州空白设计工作室',
  domain: 'kongbai.partner.onmschina.cn',
  drafts: {},
})

/** A long name with brackets in both widths and rare characters. */
export const changming = chineseCharacter('changming', {
  companyName: '中国（𠮷林）自由贸易试验区珲春国际合作示范区跨境电子商务综合服务有限责任公司 (Hunchun)',
  domain: 'hunchun.partner.onmschina.cn',
  drafts: { business: chinesePlan('business', 5, { assigned: 4 }) },
})
