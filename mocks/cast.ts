import type { Cloud } from '../src/contract/index.ts'
import * as blockers from './cast/blockers.ts'
import type { Character } from './cast/character.ts'
import * as chinese from './cast/chinese.ts'
import * as followUp from './cast/follow-up.ts'
import * as india from './cast/india.ts'
import * as names from './cast/names.ts'
import * as ordinary from './cast/ordinary.ts'
import { inEveryStatus } from './cast/statuses.ts'
import * as surprises from './cast/surprises.ts'

export * from './cast/blockers.ts'
export type { Character } from './cast/character.ts'
export * from './cast/chinese.ts'
export * from './cast/follow-up.ts'
export * from './cast/india.ts'
export * from './cast/names.ts'
export * from './cast/ordinary.ts'
export * from './cast/statuses.ts'
export * from './cast/surprises.ts'

/** Every member of the cast, in the order in which the list of customers names them. */
export const characters: readonly Character[] = [
  ordinary.contoso,
  ordinary.fabrikam,
  ordinary.adworks,
  ordinary.wideWorldImporters,
  ordinary.adventureWorks,
  ordinary.tailspin,
  ordinary.proseware,
  ordinary.lucerne,
  ordinary.northwind,
  ordinary.consolidated,
  ordinary.fourthCoffee,
  ordinary.humongous,
  ordinary.firstUp,
  ordinary.trey,
  ordinary.margies,
  blockers.graphicDesign,
  blockers.alpineSkiHouse,
  blockers.blueYonder,
  blockers.lamna,
  blockers.relecloud,
  blockers.southridge,
  blockers.bestForYou,
  blockers.cohoVineyard,
  blockers.litware,
  blockers.vanArsdel,
  blockers.munson,
  blockers.bellows,
  blockers.woodgrove,
  blockers.nod,
  blockers.libertys,
  blockers.cityPower,
  blockers.wingtip,
  blockers.schoolOfFineArt,
  blockers.phoneCompany,
  blockers.adatum,
  blockers.gardenCompany,
  surprises.fabrikamResidences,
  surprises.contosoSuites,
  surprises.terraFirm,
  surprises.tasmanian,
  surprises.fincher,
  surprises.wideAwake,
  surprises.olympia,
  surprises.justDreaming,
  india.munnar,
  india.malabar,
  india.deccan,
  india.ganga,
  followUp.parnell,
  followUp.tailwind,
  followUp.lakeshore,
  names.longName,
  names.arabicName,
  names.hebrewName,
  names.overrideName,
  names.squareName,
  names.halfWidthName,
  names.chineseName,
  names.emojiName,
  names.zalgoName,
  names.markupName,
  names.formulaName,
  names.protoName,
  names.templateName,
  names.emptyName,
  names.blankName,
  names.twin,
  names.otherTwin,
  names.quotedName,
  chinese.chengxin,
  chinese.beifeng,
  chinese.lianhua,
  chinese.xinghe,
  chinese.huaxia,
  chinese.yuanfang,
  chinese.qingshan,
  chinese.jinlong,
  chinese.minghui,
  chinese.wenhua,
  chinese.dongfang,
  chinese.kongbai,
  chinese.changming,
  ...inEveryStatus,
]

const byCloud: { readonly [cloud in Cloud]: readonly Character[] } = {
  global: characters.filter(({ cloud }) => cloud === 'global'),
  '21vianet': characters.filter(({ cloud }) => cloud === '21vianet'),
}

const byId = new Map(characters.map((character) => [`${character.cloud}/${character.id}`, character]))

/** The cast of a cloud, in the order of its list of customers. */
export function castIn(cloud: Cloud): readonly Character[] {
  return byCloud[cloud]
}

/** The member of the cast with an id (a GUID in lower case), `null` where nobody has it. */
export function castMember(cloud: Cloud, id: string): Character | null {
  return byId.get(`${cloud}/${id}`) ?? null
}
