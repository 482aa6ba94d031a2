import type { Cloud } from '../../src/contract/index.ts'
import type { Chance } from './chance.ts'

export interface Company {
  readonly companyName: string
  readonly domain: string
  readonly country: string
}

/** An invented company. Its domain carries the number, so no two are alike however many there are. */
export function companyFrom(chance: Chance, cloud: Cloud, index: number): Company {
  const number = index.toString(36)
  if (cloud === '21vianet') {
    const [place, pinyin] = chance.pick(chinesePlaces)
    const [trade, latin] = chance.pick(chineseTrades)
    const [name, spoken] = chance.pick(chineseNames)
    return {
      companyName: `${place}${name}${trade}有限公司`,
      domain: `${pinyin}${spoken}${latin}${number}.partner.onmschina.cn`,
      country: 'CN',
    }
  }
  if (chance.of(0.2)) {
    const [name, latin] = chance.pick(japaneseNames)
    const [trade, spoken] = chance.pick(japaneseTrades)
    return {
      companyName: chance.of(0.5) ? `株式会社${name}${trade}` : `${name}${trade}株式会社`,
      domain: `${latin}-${spoken}${number}.onmicrosoft.com`,
      country: 'JP',
    }
  }
  const words = [chance.pick(firstWords), chance.pick(secondWords), chance.pick(trades)]
  return {
    companyName: `${words.join(' ')}${chance.pick(endings)}`,
    domain: `${words.join('').toLowerCase()}${number}.onmicrosoft.com`,
    country: chance.pick(countries),
  }
}

const countries = ['US', 'US', 'US', 'GB', 'DE', 'FR', 'CA', 'AU', 'NL', 'CH', 'IN', 'BR'] as const
const endings = ['', '', ' Inc.', ' LLC', ' Ltd.', ' Group', ' & Co.', ' GmbH'] as const
const firstWords = [
  ...['Amber', 'Birch', 'Blue', 'Bright', 'Cedar', 'Clear', 'Copper', 'Crescent', 'Eagle', 'Elm', 'Falcon'],
  ...[
    'First',
    'Golden',
    'Granite',
    'Green',
    'Harbor',
    'High',
    'Iron',
    'Juniper',
    'Keystone',
    'Lake',
    'Maple',
  ],
  ...[
    'Meadow',
    'Mill',
    'North',
    'Oak',
    'Orchard',
    'Pacific',
    'Pine',
    'Quarry',
    'Red',
    'River',
    'Rose',
    'Sage',
  ],
  ...['Silver', 'South', 'Spruce', 'Stone', 'Summit', 'Sun', 'Union', 'Valley', 'West', 'White', 'Willow'],
] as const
const secondWords = [
  ...[
    'Bay',
    'Bridge',
    'Brook',
    'Castle',
    'Creek',
    'Crest',
    'Field',
    'Ford',
    'Gate',
    'Glen',
    'Grove',
    'Haven',
  ],
  ...[
    'Hill',
    'Hollow',
    'Island',
    'Landing',
    'Lane',
    'Line',
    'Mark',
    'Peak',
    'Point',
    'Port',
    'Ridge',
    'Rock',
  ],
  ...[
    'Shore',
    'Spring',
    'Square',
    'Star',
    'Street',
    'Tower',
    'Trail',
    'View',
    'Water',
    'Way',
    'Wood',
    'Works',
  ],
] as const
const trades = [
  ...['Accounting', 'Architects', 'Automotive', 'Bakery', 'Books', 'Brewing', 'Capital', 'Clinic', 'Dental'],
  ...['Design', 'Electric', 'Energy', 'Engineering', 'Farms', 'Foods', 'Freight', 'Furniture', 'Gardens'],
  ...[
    'Hotels',
    'Insurance',
    'Interiors',
    'Labs',
    'Law',
    'Logistics',
    'Media',
    'Motors',
    'Optics',
    'Outfitters',
  ],
  ...['Partners', 'Pharmacy', 'Plumbing', 'Press', 'Properties', 'School', 'Security', 'Textiles', 'Travel'],
] as const
const japaneseNames = [
  ['青空', 'aozora'],
  ['朝日野', 'asahino'],
  ['桜木', 'sakuragi'],
  ['富士見', 'fujimi'],
  ['北斗', 'hokuto'],
  ['みどり', 'midori'],
  ['若葉', 'wakaba'],
  ['東雲', 'shinonome'],
  ['千歳', 'chitose'],
  ['川端', 'kawabata'],
  ['松風', 'matsukaze'],
  ['白鳥', 'shiratori'],
] as const
const japaneseTrades = [
  ['商事', 'shoji'],
  ['製作所', 'seisakusho'],
  ['工業', 'kogyo'],
  ['電機', 'denki'],
  ['食品', 'shokuhin'],
  ['物流', 'butsuryu'],
  ['設計', 'sekkei'],
  ['印刷', 'insatsu'],
  ['不動産', 'fudosan'],
  ['システム', 'system'],
] as const
const chinesePlaces = [
  ['北京', 'beijing'],
  ['上海', 'shanghai'],
  ['广州', 'guangzhou'],
  ['深圳', 'shenzhen'],
  ['杭州', 'hangzhou'],
  ['成都', 'chengdu'],
  ['南京', 'nanjing'],
  ['苏州', 'suzhou'],
  ['武汉', 'wuhan'],
  ['西安', 'xian'],
  ['青岛', 'qingdao'],
  ['厦门', 'xiamen'],
] as const
const chineseNames = [
  ['和信', 'hexin'],
  ['远航', 'yuanhang'],
  ['明德', 'mingde'],
  ['嘉禾', 'jiahe'],
  ['东升', 'dongsheng'],
  ['华宁', 'huaning'],
  ['海川', 'haichuan'],
  ['天润', 'tianrun'],
  ['博雅', 'boya'],
  ['新辰', 'xinchen'],
  ['安泰', 'antai'],
  ['金桥', 'jinqiao'],
] as const
const chineseTrades = [
  ['贸易', 'maoyi'],
  ['科技', 'keji'],
  ['电子', 'dianzi'],
  ['物流', 'wuliu'],
  ['食品', 'shipin'],
  ['机械', 'jixie'],
  ['建筑', 'jianzhu'],
  ['传媒', 'chuanmei'],
  ['医疗', 'yiliao'],
  ['教育', 'jiaoyu'],
] as const
