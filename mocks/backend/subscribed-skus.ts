import { servicePlanNames } from '../../src/eligibility/service-plan-names.ts'
import { collection, link, resource } from './bodies.ts'
import { type Product, productById } from './products.ts'
import type { CustomerState } from './records.ts'
import { refusals } from './refusal.ts'
import { servicePlanIds } from './service-plan-ids.ts'

interface Units {
  readonly skuId: string
  readonly product: Product
  active: number
  suspended: number
  consumed: number
}

/**
 * The licenses of the whole tenant by product, whoever sold them: the only place where the API shows what came
 * through other channels. Global cloud, a signed-in person and delegated admin privileges only.
 * Source: license-resources, "Get a list of available licenses" (2023); dap-api-impact.
 */
export function subscribedSkusBody(state: CustomerState): Record<string, unknown> {
  const { sheet, subscriptions, delegatedAdmin } = state
  if (sheet.cloud === '21vianet') throw refusals.notSupportedHere()
  if (!sheet.userContext) throw refusals.applicationOnly()
  if (!delegatedAdmin) throw refusals.insufficientPrivileges()
  const units = new Map<string, Units>()
  for (const record of subscriptions) {
    if (record.status === 'deleted' && record.removed) continue
    const product = productById(sheet.cloud, record.offerId)
    add(units, product, product?.skuIds[0], record)
  }
  for (const { offerId, quantity, assigned = 0, status = 'active', direct } of sheet.elsewhere) {
    const product = productById(sheet.cloud, offerId)
    add(units, product, product?.skuIds[direct ? 1 : 0] ?? product?.skuIds[0], { quantity, assigned, status })
  }
  return collection([...units.values()].map(skuBody), {
    self: link(`/customers/${sheet.id}/subscribedskus`),
  })
}

function add(
  units: Map<string, Units>,
  product: Product | null,
  skuId: string | undefined,
  held: { readonly quantity: number; readonly assigned: number; readonly status: string },
): void {
  // Usage-based and unknown products bring no licenses; a canceled one has none left.
  if (product === null || skuId === undefined || product.servicePlans.length === 0) return
  if (held.status === 'deleted' || held.status === 'expired') return
  const found = units.get(skuId) ?? { skuId, product, active: 0, suspended: 0, consumed: 0 }
  if (held.status === 'suspended' || held.status === 'disabled') found.suspended += held.quantity
  else found.active += held.quantity
  found.consumed += held.assigned
  units.set(skuId, found)
}

function skuBody({ skuId, product, active, suspended, consumed }: Units): Record<string, unknown> {
  const capabilityStatus = active > 0 ? 'Enabled' : 'Suspended'
  return resource(
    {
      availableUnits: Math.max(0, active - consumed),
      activeUnits: active,
      consumedUnits: consumed,
      suspendedUnits: suspended,
      // total = active + warning (recorded 2018)
      totalUnits: active,
      warningUnits: 0,
      productSku: {
        id: skuId.toLowerCase(),
        name: product.name,
        skuPartNumber: product.skuPartNumber,
        targetType: 'User',
        licenseGroupId: 'group1',
      },
      servicePlans: product.servicePlans.map((serviceName) => ({
        displayName: servicePlanNames.get(serviceName) ?? product.name,
        serviceName,
        id: servicePlanIds.get(serviceName) ?? skuId.toLowerCase(),
        capabilityStatus,
        targetType: 'User',
      })),
      capabilityStatus,
    },
    'SubscribedSku',
  )
}
