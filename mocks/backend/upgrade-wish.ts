import { sameId } from '../../src/contract/index.ts'
import { member, members } from './reading.ts'
import { refusals } from './refusal.ts'
import type { UpgradeType, Way } from './ways.ts'

/** What a request asks for; `null`: the service's own choice. */
export interface UpgradeWish {
  readonly targetOfferId: string
  readonly upgradeType: UpgradeType | null
  readonly quantity: number | null
}

/**
 * Reads the body of an upgrade. Only the target offer's id, the type and the number of licenses count: one official
 * client drops or empties all other members (domain facts 3.4). A body that cannot be read is refused with 400.
 */
export function upgradeWishFrom(body: unknown): UpgradeWish {
  const upgrade = members(body)
  if (upgrade === null) throw refusals.invalidInput('The body must be an Upgrade.')
  const id = member(members(member(upgrade, 'targetOffer')) ?? new Map(), 'id')
  if (typeof id !== 'string' || id.trim() === '') throw refusals.invalidProperty('targetOffer.id')
  return {
    targetOfferId: id.trim(),
    upgradeType: upgradeTypeFrom(member(upgrade, 'upgradeType')),
    quantity: quantityFrom(member(upgrade, 'quantity')),
  }
}

/** The way that a wish means; without a type the best one: with license transfer where that is open. */
export function wayFor(ways: readonly Way[], { targetOfferId, upgradeType }: UpgradeWish): Way | null {
  const toTarget = ways.filter(({ target }) => sameId(target.offerId, targetOfferId))
  if (upgradeType !== null) return toTarget.find((way) => way.upgradeType === upgradeType) ?? null
  return toTarget.find(({ errors }) => errors.length === 0) ?? toTarget[0] ?? null
}

/** Reads 0, 1, 2 and the names in any spelling of the converter; 0 and `none` leave the choice to the service. */
function upgradeTypeFrom(value: unknown): UpgradeType | null {
  if (value === undefined || value === null || value === 0 || value === '') return null
  const name = String(value)
    .replace(/[_\s-]/g, '')
    .toLowerCase()
  if (name === 'none' || name === '0') return null
  if (name === '1' || name === 'upgradeonly') return 'upgrade_only'
  if (name === '2' || name === 'upgradewithlicensetransfer') return 'upgrade_with_license_transfer'
  throw refusals.enumUnreadable(String(value).slice(0, 100))
}

function quantityFrom(value: unknown): number | null {
  if (value === undefined || value === null) return null
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw refusals.invalidProperty('quantity')
  return number
}
