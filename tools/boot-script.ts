import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { build, type Plugin } from 'vite'

/**
 * Puts boot.js beside the app: a script of its own that shares no file with it, so that its requests leave while the app is
 * still on its way. For live builds; it must stand behind the name of the cloud.
 */
export function bootScript(): Plugin {
  let file = ''
  return {
    name: 'uplift-boot-script',
    apply: 'build',
    async buildStart() {
      const source = await bootCode()
      file = `assets/boot-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`
      this.emitFile({ type: 'asset', fileName: file, source })
    },
    transformIndexHtml: () => [{ tag: 'script', attrs: { async: true, src: `/${file}` }, injectTo: 'head' }],
  }
}

/** The code of boot.js, as it runs without any other file. */
export async function bootCode(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'import.meta.env.VITE_SIMULATED': "'false'" },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, '../src/api/boot.ts'),
        output: { format: 'iife' },
      },
    },
  })
  const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  if (chunk?.type !== 'chunk') throw new Error('src/api/boot.ts was not built')
  return chunk.code
}
