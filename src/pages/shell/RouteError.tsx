import { Suspense } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { PartnerCenterError } from '../../api/partner-center-error.ts'
import { BadLink } from '../../paths.ts'
import { BadLinkPage } from './BadLinkPage.tsx'
import { BrokenPage } from './BrokenPage.tsx'
import { readErrorPage } from './later-parts.ts'
import { NotFoundPage } from './NotFoundPage.tsx'

/** The one place where a page that could not be shown says why. The shell around it stays. */
export function RouteError() {
  const error = useRouteError()
  if (error instanceof BadLink) return <BadLinkPage link={error} />
  if (error instanceof PartnerCenterError)
    return (
      <Suspense>
        <readErrorPage.Part error={error} />
      </Suspense>
    )
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />
  return <BrokenPage error={error} />
}
