import { existsSync } from 'node:fs'
import { needApache } from '../../tools/apache.ts'

/** The real server, and what it serves: the live build. */
export default function setUp(): void {
  needApache()
  if (!existsSync('dist/index.html'))
    throw new Error(
      'The tests of the gateway need the live build in dist. Run: npm run build (npm test does it by itself)',
    )
}
