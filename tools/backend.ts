import { createServer } from 'vite'

// The simulator is written for bundlers (no file extensions), so Vite loads it; plain Node could not resolve it.
// stdout belongs to mocks/http.ts, which prints one line when it listens and reads its own flags.
const vite = await createServer({
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  logLevel: 'silent',
})
try {
  await vite.ssrLoadModule('/mocks/http.ts')
} catch (error) {
  console.error(error)
  process.exit(1)
}
