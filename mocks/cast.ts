import type { Cloud } from '../src/contract/index.ts'
import type { Character } from './cast/character.ts'
import * as chinese from './cast/chinese.ts'
import * as ordinary from './cast/ordinary.ts'

export type { Character } from './cast/character.ts'
export * from './cast/chinese.ts'
export * from './cast/ordinary.ts'

/** Every member of the cast, in the order in which the list of customers names them. */
export const characters: readonly Character[] = [ordinary.contoso, ordinary.fabrikam, chinese.chengxin]

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
