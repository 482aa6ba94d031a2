import { useEffect, useMemo, useState } from 'react'
import { useLocation, useNavigate, useNavigation, useNavigationType } from 'react-router'
import type { Cloud } from '../../contract/index.ts'
import { paths } from '../../paths.ts'
import type { Sort } from '../../ui/table-types.ts'
import { sortFrom, sortText } from './sorted-customers.ts'

/** What of the list stands in the address, and the text in the search field. */
export interface ListAddress {
  /** As typed. It follows into the address a moment later, so that Back and a reload restore it. */
  readonly text: string
  /** What Partner Center was asked for; empty: nothing. */
  readonly search: string
  readonly sort: Sort | null
  readonly type: (text: string) => void
  readonly settle: () => void
  readonly ask: (text: string) => void
  readonly order: (sort: Sort | null) => void
}

// Safari refuses more than 100 changes of the address in 30 s.
const typingPause = 350

/** The list's place in the address. */
export function useListAddress(cloud: Cloud): ListAddress {
  const location = useLocation()
  const arrivedBy = useNavigationType()
  const navigate = useNavigate()
  const leaving = useNavigation().state !== 'idle'
  const parameters = new URLSearchParams(location.search)
  const search = parameters.get('search')?.trim() ?? ''
  const filter = parameters.get('filter') ?? search
  const sortParameter = parameters.get('sort')
  const sort = useMemo(() => sortFrom(sortParameter), [sortParameter])

  const [text, setText] = useState(filter)
  const [key, setKey] = useState(location.key)
  if (key !== location.key) {
    setKey(location.key)
    // Back, Forward and links bring their own text; our own changes must not undo what was typed meanwhile.
    if (arrivedBy === 'POP' || !isOwn(location.state)) setText(filter)
  }

  function go(next: { text?: string; search?: string; sort?: Sort | null }, replace: boolean) {
    const asked = next.search ?? search
    const typed = next.text ?? text
    const query = new URLSearchParams({
      search: asked,
      filter: typed === asked ? '' : typed,
      sort: sortText(next.sort === undefined ? sort : next.sort),
    })
    for (const [name, value] of [...query]) if (value === '') query.delete(name)
    const address = { pathname: paths.customers(cloud), search: query.toString() }
    void navigate(address, { replace, preventScrollReset: replace, state: { own: true } })
  }

  const settle = () => {
    // A change of the address would stop the way to another page.
    if (text !== filter && !leaving) go({}, true)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause begins anew with each letter and each address.
  useEffect(() => {
    const timer = setTimeout(settle, typingPause)
    return () => clearTimeout(timer)
  }, [text, location.key, leaving])

  return {
    text,
    search,
    sort,
    settle,
    type: (typed) => {
      setText(typed)
      // An emptied field is the way back from a search.
      if (typed === '' && search !== '') go({ text: '', search: '' }, false)
    },
    ask: (wanted) => {
      setText(wanted)
      go({ text: wanted, search: wanted }, false)
    },
    order: (next) => go({ sort: next }, true),
  }
}

function isOwn(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'own' in state
}
