import { useParams } from 'react-router'
import { type Cloud, isCloud } from '../../contract/index.ts'

/** The cloud the address names; the global one where it names none, so that the bar always has a way out. */
export function useCloudOnScreen(): Cloud {
  const { cloud } = useParams()
  return isCloud(cloud) ? cloud : 'global'
}
