import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { openIntentsQuery, rereadJournal } from '../../api/intents.ts'
import type { Cloud } from '../../contract/index.ts'
import { onChange } from '../../storage/announcements.ts'
import { openUpgradeBanners } from './later-parts.ts'

/** One banner for every upgrade whose outcome is not known. What draws them is loaded where there is one. */
export function OpenUpgrades({ cloud }: { cloud: Cloud }) {
  const queryClient = useQueryClient()
  const { data: intents = [] } = useQuery(openIntentsQuery(cloud))

  // Another tab wrote the journal: this tab shows the journal, never its own memory.
  useEffect(() => onChange(() => void rereadJournal(queryClient, cloud)), [queryClient, cloud])

  return (
    intents.length > 0 && (
      <Suspense>
        <openUpgradeBanners.Part intents={intents} />
      </Suspense>
    )
  )
}
