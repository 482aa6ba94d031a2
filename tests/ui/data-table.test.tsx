import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { expect, test } from 'vitest'
import { DataTable } from '../../src/ui/DataTable.tsx'
import { HintPopover } from '../../src/ui/HintPopover.tsx'
import { RowLink } from '../../src/ui/RowLink.tsx'
import type { Column, Sort } from '../../src/ui/table-types.ts'

interface Customer {
  id: string
  name: string
}

const columns: Column<Customer>[] = [
  {
    key: 'name',
    header: 'Company',
    sortable: true,
    narrow: 'title',
    cell: (row) => (
      <>
        <RowLink to={`/customers/${row.id}`}>{row.name}</RowLink>
        <HintPopover kind="action" label={`Hint for ${row.name}`} title="Hint" closeLabel="Close">
          <p>Something to read</p>
        </HintPopover>
      </>
    ),
  },
  { key: 'domain', header: 'Primary domain', cell: (row) => `${row.id}.example` },
]

const many = Array.from({ length: 5000 }, (_, index) => ({ id: `c${index}`, name: `Customer ${index}` }))

function Where() {
  return <p>at {useLocation().pathname}</p>
}

function Customers({ rows = many, hasMore = false }: { rows?: Customer[]; hasMore?: boolean }) {
  const [sort, setSort] = useState<Sort | null>(null)
  return (
    <MemoryRouter>
      <DataTable
        caption="Customers"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<p>No customer matches.</p>}
        sort={sort}
        onSort={setSort}
        hasMore={hasMore}
        foot={(seen) => (seen ? `Rows ${seen.first + 1} and more` : 'No rows')}
      />
      <Routes>
        <Route path="*" element={<Where />} />
      </Routes>
    </MemoryRouter>
  )
}

test('of 5,000 customers only the rows near the window are drawn, and each knows its place', () => {
  render(<Customers />)
  const table = screen.getByRole('table', { name: 'Customers' })
  expect(table.getAttribute('aria-rowcount')).toBe('5001')
  const rows = within(table).getAllByRole('row')
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.length).toBeLessThan(100)
  expect(rows[1]?.getAttribute('aria-rowindex')).toBe('2')
  expect(within(table).getByRole('link', { name: 'Customer 0' })).toBeDefined()
})

test('rows are drawn so far ahead that a quick turn of the wheel shows no empty place', () => {
  render(<Customers />)
  const drawn = screen.getAllByRole('row').length - 1
  expect(drawn * 38).toBeGreaterThanOrEqual(window.innerHeight + 2 * 450)
})

test('while more customers exist than are loaded, the table does not claim a total', () => {
  render(<Customers hasMore />)
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('-1')
})

test('an empty table says what is empty, and its foot counts no rows', () => {
  render(<Customers rows={[]} />)
  expect(screen.getByText('No customer matches.')).toBeDefined()
  expect(screen.getByText('No rows')).toBeDefined()
})

test('the order is the server’s until a head is pressed; pressed three times it is the server’s again', async () => {
  render(<Customers />)
  const head = () => screen.getByRole('columnheader', { name: 'Company' }).getAttribute('aria-sort')
  const seen = [head()]
  for (let presses = 0; presses < 3; presses++) {
    await userEvent.click(screen.getByRole('button', { name: 'Company' }))
    seen.push(head())
  }
  expect(seen).toEqual(['none', 'ascending', 'descending', 'none'])
  expect(screen.getByRole('columnheader', { name: 'Primary domain' }).hasAttribute('aria-sort')).toBe(false)
})

test('a click anywhere on a row opens the customer', async () => {
  render(<Customers />)
  await userEvent.click(screen.getByText('c3.example'))
  expect(screen.getByText('at /customers/c3')).toBeDefined()
})

test('a click on the hint of a row, or inside of it, stays on the page', async () => {
  render(<Customers />)
  await userEvent.click(screen.getByRole('button', { name: 'Hint for Customer 3' }))
  await userEvent.click(screen.getByText('Something to read'))
  expect(screen.getByText('at /')).toBeDefined()
})

test('the keyboard reaches every customer as a link', async () => {
  render(<Customers />)
  screen.getByRole('button', { name: 'Company' }).focus()
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Customer 0' }))
  await userEvent.keyboard('{Enter}')
  expect(screen.getByText('at /customers/c0')).toBeDefined()
})
