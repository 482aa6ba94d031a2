import { type AuditFilter, auditRecordsBody } from '../backend/audit-records.ts'
import { member, members } from '../backend/reading.ts'
import { refusals } from '../backend/refusal.ts'
import { jsonFrom } from './json.ts'
import type { Route } from './route.ts'

// Which operator goes with which field ("Get a record of Partner Center activity", 2023).
const operators = { CustomerId: 'equals', CompanyName: 'substring', ResourceType: 'equals' } as const
const usualSize = 500

export const auditRecordRoutes: readonly Route[] = [
  {
    path: 'auditrecords',
    methods: {
      GET: ({ call: { query }, cloud, world, now }) => {
        // The page of the documentation does not apply to 21Vianet (domain facts 3.5).
        if (cloud === '21vianet') throw refusals.notSupportedHere()
        if (world.faults.auditRecords === 'off') throw refusals.auditDenied()
        const startDate = query.get('startdate')?.trim() ?? ''
        const endDate = query.get('enddate')?.trim() || null
        const size = sizeFrom(query.get('size'))
        const filter = filterFrom(query.get('filter'))
        return {
          status: 200,
          body: auditRecordsBody(world, cloud, { startDate, endDate, size, filter }, now),
        }
      },
    },
  },
]

function sizeFrom(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return usualSize
  if (!/^\d{1,9}$/.test(text.trim())) throw refusals.invalidProperty('size')
  return Number(text)
}

function filterFrom(text: string | undefined): AuditFilter | null {
  if (text === undefined || text.trim() === '') return null
  const filter = members(jsonFrom(text))
  if (filter === null) throw refusals.invalidInput('The filter must be a JSON object.')
  const asked = String(member(filter, 'field') ?? '').toLowerCase()
  const field = (Object.keys(operators) as AuditFilter['field'][]).find(
    (name) => name.toLowerCase() === asked,
  )
  if (field === undefined) throw refusals.invalidProperty('Field')
  if (String(member(filter, 'operator') ?? '').toLowerCase() !== operators[field])
    throw refusals.invalidProperty('Operator')
  const value = member(filter, 'value')
  if (typeof value !== 'string') throw refusals.invalidProperty('Value')
  return { field, value }
}
