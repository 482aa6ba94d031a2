import { QueryObserver } from '@tanstack/react-query'
import { expect, onTestFinished, test, vi } from 'vitest'
import { customerQuery } from '../../src/api/customers.ts'
import { readForPage } from '../../src/api/page-read.ts'
import { createQueryClient } from '../../src/api/query-client.ts'
import { inBackground } from '../../src/api/traffic.ts'
import { sample } from '../contract/documented.ts'
import { aService, inABrowser, json, line, untilAborted } from './service.ts'

vi.mock('../../src/config.ts', () => import('./simulated-build.ts'))

const query = (customerId: string) => customerQuery({ cloud: 'global', customerId })
const clicked = 'b44bb1fb-c595-45b0-9e09-d657365580bf'

/** A list whose rows fill in by themselves: three reads are under way and never answered, the clicked one waits. */
function aList(answer: () => Response | Promise<Response>) {
  inABrowser()
  const asked = aService((request) => (request.url.includes(clicked) ? answer() : untilAborted(request)))
  const queryClient = createQueryClient()
  const rows = ['row-1', 'row-2', 'row-3', clicked].map((id) =>
    new QueryObserver(queryClient, { ...query(id), meta: inBackground }).subscribe(() => {}),
  )
  onTestFinished(() => {
    for (const leave of rows) leave()
  })
  return { asked, queryClient, row: rows[3] }
}

const aCustomer = () => json(sample('get-a-customer-by-id.01.resp.200'))
const settle = () => new Promise((done) => setTimeout(done))

test('a page does not wait behind the rows that fill in by themselves, though one of them asks for the same', async () => {
  const { asked, queryClient } = aList(aCustomer)
  await settle()
  expect(asked.map(line)).not.toContain(`GET /customers/${clicked}`)
  await expect(readForPage(queryClient, query(clicked))).resolves.toHaveProperty('id')
  expect(asked.map(line).filter((one) => one.includes(clicked))).toEqual([`GET /customers/${clicked}`])
})

test('a row shows what the page has read', async () => {
  const { queryClient } = aList(aCustomer)
  const state = () => queryClient.getQueryState(query(clicked).queryKey)
  await readForPage(queryClient, query(clicked))
  expect(state()).toMatchObject({ status: 'success', fetchStatus: 'idle' })
})

test('a page gets its answer although the row that asked for the same has left the view', async () => {
  const reply = Promise.withResolvers<Response>()
  const { asked, queryClient, row } = aList(() => reply.promise)
  const read = readForPage(queryClient, query(clicked))
  await settle()
  row?.()
  await settle()
  reply.resolve(aCustomer())
  await expect(read).resolves.toHaveProperty('id')
  expect(asked.filter(({ url }) => url.includes(clicked))).toHaveLength(1)
})

test('what is known already is not asked for again', async () => {
  const { asked, queryClient } = aList(aCustomer)
  await readForPage(queryClient, query(clicked))
  await readForPage(queryClient, query(clicked))
  expect(asked.filter(({ url }) => url.includes(clicked))).toHaveLength(1)
})
