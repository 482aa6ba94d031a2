import type { Cloud } from '../../src/contract/index.ts'
import { hashOf } from './ids.ts'

/** A person at a customer. */
export interface Person {
  readonly firstName: string
  readonly lastName: string
  /** The part of the address before the @. */
  readonly account: string
  readonly phoneNumber: string
}

const english: readonly (readonly [string, string])[] = [
  ['Adele', 'Vance'],
  ['Alex', 'Wilber'],
  ['Christie', 'Cline'],
  ['Debra', 'Berger'],
  ['Diego', 'Siciliani'],
  ['Grady', 'Archie'],
  ['Henrietta', 'Mueller'],
  ['Isaiah', 'Langer'],
  ['Johanna', 'Lorenz'],
  ['Joni', 'Sherman'],
  ['Lee', 'Gu'],
  ['Lidia', 'Holloway'],
  ['Lynne', 'Robbins'],
  ['Megan', 'Bowen'],
  ['Miriam', 'Graham'],
  ['Nestor', 'Wilke'],
  ['Patti', 'Fernandez'],
  ['Pradeep', 'Gupta'],
]
const japanese: readonly (readonly [string, string, string])[] = [
  ['美咲', '佐藤', 'misaki.sato'],
  ['健太', '鈴木', 'kenta.suzuki'],
  ['陽子', '高橋', 'yoko.takahashi'],
  ['翔', '田中', 'sho.tanaka'],
  ['由美', '渡辺', 'yumi.watanabe'],
]
const chinese: readonly (readonly [string, string, string])[] = [
  ['伟', '王', 'wei.wang'],
  ['芳', '李', 'fang.li'],
  ['娜', '张', 'na.zhang'],
  ['强', '刘', 'qiang.liu'],
  ['静', '陈', 'jing.chen'],
]

/** The person a customer's bills go to: always the same one. */
export function contactOf(cloud: Cloud, customerId: string, country: string): Person {
  return personAt(cloud, country, hashOf(`contact ${customerId}`)[0] % chinese.length)
}

/** Person number `index` of a customer; people with the same name get a number behind their account. */
export function personAt(cloud: Cloud, country: string, index: number): Person {
  const phoneNumber = `425555${String(1000 + (index % 9000))}`
  if (cloud === '21vianet' || country === 'JP') {
    const list = cloud === '21vianet' ? chinese : japanese
    const [firstName, lastName, account] = list[index % list.length] ?? ['', '', '']
    return { firstName, lastName, account: numbered(account, Math.floor(index / list.length)), phoneNumber }
  }
  const [firstName, lastName] = english[index % english.length] ?? ['', '']
  const account = `${firstName}.${lastName}`.toLowerCase()
  return {
    firstName,
    lastName,
    account: numbered(account, Math.floor(index / english.length)),
    phoneNumber,
  }
}

function numbered(account: string, round: number): string {
  return round === 0 ? account : `${account}${round + 1}`
}
