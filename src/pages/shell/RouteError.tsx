import { isRouteErrorResponse, useRouteError } from 'react-router'
import { PartnerCenterError } from '../../api/partner-center-error.ts'
import { BadLink } from '../../paths.ts'
import { BadLinkPage } from './BadLinkPage.tsx'
import { BrokenPage } from './BrokenPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { ReadErrorPage } from './ReadErrorPage.tsx'

/** The one place where a page that could not be shown says why. The shell around it stays. */
export function RouteError() {
  const error = useRouteError()
  if (error instanceof BadLink) return <BadLinkPage link={error} />
  if (error instanceof PartnerCenterError) return <ReadErrorPage error={error} />
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />
  return <BrokenPage error={error} />
}
