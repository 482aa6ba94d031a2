import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router'
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
  /** The pause is over: the field was left. */
  readonly settle: () => void
  readonly ask: (text: string) => void
  /** Goes to another page; what was typed a moment ago no longer follows into the address. */
  readonly leave: (path: string) => void
  readonly order: (sort: Sort | null) => void
}

// Safari refuses more than 100 changes of the address in 30 s.
const typingPause = 350

/** The list's place in the address. */
export function useListAddress(cloud: Cloud): ListAddress {
  const location = useLocation()
  const arrivedBy = useNavigationType()
  const navigate = useNavigate()
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

  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const settleNow = useRef(() => {})
  // The entry of the history from which we are on the way to another one: a change of its address would stop that.
  const left = useRef<string | null>(null)

  // A change of the address that is not drawn yet: the next one begins from where it leads, not from what is still seen.
  const underWay = useRef({ from: '', search, sort })

  function go(next: { text?: string; search?: string; sort?: Sort | null }, replace: boolean) {
    clearTimeout(pause.current)
    if (!replace) left.current = location.key
    const now = underWay.current.from === location.key ? underWay.current : { search, sort }
    const asked = next.search ?? now.search
    const order = next.sort === undefined ? now.sort : next.sort
    underWay.current = { from: location.key, search: asked, sort: order }
    const typed = next.text ?? text
    const query = new URLSearchParams({
      search: asked,
      filter: typed === asked ? '' : typed,
      sort: sortText(order),
    })
    for (const [name, value] of [...query]) if (value === '') query.delete(name)
    const address = { pathname: paths.customers(cloud), search: query.toString() }
    void navigate(address, { replace, preventScrollReset: replace, state: { own: true } })
  }

  function settle() {
    clearTimeout(pause.current)
    if (text !== filter && left.current !== location.key) go({}, true)
  }
  useEffect(() => {
    settleNow.current = settle
  })
  useEffect(() => () => clearTimeout(pause.current), [])

  return {
    text,
    search,
    sort,
    settle,
    type: (typed) => {
      setText(typed)
      left.current = null
      clearTimeout(pause.current)
      // An emptied field is the way back from a search.
      if (typed === '' && search !== '') go({ text: '', search: '' }, false)
      else pause.current = setTimeout(() => settleNow.current(), typingPause)
    },
    ask: (wanted) => {
      setText(wanted)
      go({ text: wanted, search: wanted }, false)
    },
    leave: (path) => {
      clearTimeout(pause.current)
      left.current = location.key
      void navigate(path)
    },
    order: (next) => go({ sort: next }, true),
  }
}

function isOwn(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'own' in state
}
