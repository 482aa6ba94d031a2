import { simulated } from '../config.ts'
import { useMessages } from '../messages/use-messages.ts'

export interface PageTitleProps {
  /** What the page is, without the name of a customer: titles show in histories and on shared screens. */
  children: string
}

/** The title of the window. Says "simulated" in front where nothing is real. */
export function PageTitle({ children }: PageTitleProps) {
  const m = useMessages('shell')
  return <title>{simulated ? m.simulatedPageTitle(children) : m.pageTitle(children)}</title>
}
