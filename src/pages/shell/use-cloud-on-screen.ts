import { useParams } from 'react-router'
import type { Cloud } from '../../contract/index.ts'
import { cloudOrGlobal } from '../../paths.ts'

/** The cloud on the screen: the bar has one even where the address names none. */
export function useCloudOnScreen(): Cloud {
  return cloudOrGlobal(useParams())
}
