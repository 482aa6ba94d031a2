import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * What makes a build live: no worker of the simulator beside it, and a place in its HTML for the name of the cloud,
 * which whoever installs it writes there (deploy/README.md). An empty one stops the boot with a sentence.
 */
export function liveBuild(): Plugin {
  let outDir = ''
  return {
    name: 'uplift-live-build',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'uplift-cloud', content: '' }, injectTo: 'head' },
    ],
    closeBundle: () => rmSync(join(outDir, 'mockServiceWorker.js'), { force: true }),
  }
}
