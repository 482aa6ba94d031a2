import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useNavigation, useParams } from 'react-router'
import { type Cloud, guidFrom } from '../../contract/index.ts'
import { PageTitle } from '../../explanations/PageTitle.tsx'
import { plainText } from '../../messages/rich.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.ts'
import { type CustomerRef, cloudFrom, paths } from '../../paths.ts'
import { readPreference } from '../../storage/preferences.ts'
import type { SeenRows } from '../../ui/DataTable.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { CustomersFoot } from './CustomersFoot.tsx'
import styles from './CustomersPage.module.css'
import { CustomersTable } from './CustomersTable.tsx'
import { countText, matchesText } from './counts.ts'
import { foldedSearch, matches } from './folding.ts'
import { NoCustomers } from './NoCustomers.tsx'
import { SearchAnswer } from './SearchAnswer.tsx'
import { sortedCustomers } from './sorted-customers.ts'
import { UnreadableRows } from './UnreadableRows.tsx'
import { useCustomerLookup } from './use-customer-lookup.ts'
import { useKeptList } from './use-kept-list.ts'
import { keyOf, useKnownCustomers } from './use-known-customers.ts'
import { useListAddress } from './use-list-address.ts'
import { walkRows } from './walk-rows.ts'

export interface CustomersPageProps {
  /** Somebody is about to open this customer: brings what the next page needs. */
  onIntent: (ref: CustomerRef) => void
}

/** Screen 1: find a customer. */
export function CustomersPage(props: CustomersPageProps) {
  const cloud = cloudFrom(useParams())
  // The clouds share nothing, not even what was typed.
  return <CustomersOf key={cloud} cloud={cloud} {...props} />
}

function CustomersOf({ cloud, onIntent }: CustomersPageProps & { cloud: Cloud }) {
  const m = useMessages('customers')
  const format = useFormat()
  const { language } = useLanguage()
  const navigation = useNavigation()
  const address = useListAddress(cloud)
  const known = useKnownCustomers(cloud, address.search)
  useKeptList(cloud, known.first)
  const lookup = useCustomerLookup(cloud, address.leave)
  const [firstInView, setFirstInView] = useState(0)
  const see = useCallback(({ first }: SeenRows) => setFirstInView(first), [])

  // The rows follow when there is time: a hundred thousand of them never hold up a key.
  const text = useDeferredValue(address.text.trim())
  const answered = address.search !== '' && foldedSearch(text) === foldedSearch(address.search)
  const { rows, found } = known
  const shown = useMemo(() => {
    const wanted = foldedSearch(text)
    if (wanted === '') return rows
    return rows.filter((row) => matches(row, wanted) || (answered && found?.has(keyOf(row))))
  }, [rows, found, text, answered])
  const { sort } = address
  const customers = useMemo(() => sortedCustomers(shown, sort, language), [shown, sort, language])

  function ask(typed: string) {
    const wanted = typed.trim()
    const customerId = guidFrom(wanted)
    if (customerId === null) {
      if (wanted !== '') address.ask(wanted)
    } else if (rows.some((row) => keyOf(row) === customerId)) {
      address.leave(paths.subscriptions({ cloud, customerId }))
    } else lookup.look(customerId)
  }
  function type(typed: string) {
    lookup.forget()
    address.type(typed)
  }

  const asking = lookup.isLooking || isAsking(navigation.location, address.search)
  const count = text === '' ? null : customers.length
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the field and the links inside.
    <div onKeyDown={(event) => walkRows(event, firstInView)} onBlur={address.settle}>
      <PageTitle>{m.title}</PageTitle>
      <PageHeader title={m.title} second={countText(m, format, known)} />
      <Stack gap={3}>
        <SearchField
          label={m.search.label}
          value={address.text}
          onChange={type}
          onEnter={ask}
          placeholder={m.search.placeholder}
          clearLabel={m.search.clear}
          kbd={readPreference('singleKeys') === 'off' ? undefined : '/'}
          end={
            <span className={styles.note}>
              <Text kind="second" as="span">
                {m.fillsIn}
              </Text>
            </span>
          }
          hint={
            <SearchAnswer
              known={known}
              search={address.search}
              asking={asking}
              back={paths.customers(cloud)}
            />
          }
          takesFocus
        />
        <output className="visually-hidden">
          {asking && m.search.asking}
          {!asking && count !== null && plainText(matchesText(m, format, known, count))}
        </output>
        <UnreadableRows rows={known.unreadable} />
        <CustomersTable
          cloud={cloud}
          customers={customers}
          hasMore={known.hasMore}
          sort={sort}
          onSort={address.order}
          onSeen={see}
          onIntent={onIntent}
          empty={
            <NoCustomers
              known={known}
              text={text}
              answered={answered}
              lookup={lookup}
              onAsk={() => ask(address.text)}
              onClear={() => type('')}
            />
          }
          foot={(seen) => <CustomersFoot known={known} seen={seen} matches={count} sorted={sort !== null} />}
        />
      </Stack>
    </div>
  )
}

function isAsking(next: { search: string } | undefined, search: string): boolean {
  const wanted = next && new URLSearchParams(next.search).get('search')
  return Boolean(wanted) && wanted !== search
}
