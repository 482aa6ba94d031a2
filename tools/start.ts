import { createServer } from 'vite'
import { numberFlags, stop } from './flags.ts'

const usage = 'npm start -- [--port N] [--customers N] [--seed N]'
const { port = 5173, customers, seed } = numberFlags(['port', 'customers', 'seed'], usage)
if (port < 1 || port > 65535) stop(`--port needs a number from 1 to 65535, not ${port}.`)

// Read by src/main.tsx; vite takes every VITE_ variable of the environment into import.meta.env.
process.env.VITE_SIMULATED = 'true'
process.env.VITE_SIMULATED_CUSTOMERS = String(customers ?? 500)
if (seed !== undefined) process.env.VITE_SIMULATED_SEED = String(seed)

// Prepared while the person is still reaching for the browser.
const warmup = { clientFiles: ['./src/main.tsx', './mocks/browser.ts'] }
const server = await createServer({
  server: { host: '127.0.0.1', port, strictPort: true, warmup },
  logLevel: 'warn',
  clearScreen: false,
})
try {
  await server.listen()
} catch (error) {
  // Every other failure to listen (no permission, say) tells its own story.
  const taken = (error as Error).message.includes('already in use')
  stop(
    taken
      ? `Port ${port} is already in use, perhaps by another Uplift. Choose another one: npm start -- --port ${port + 1}`
      : `The server cannot listen on port ${port}: ${(error as Error).message}`,
  )
}
console.log(`Uplift is running on a simulated Partner Center: http://127.0.0.1:${port}/   (Ctrl+C ends it)`)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void server.close().finally(() => process.exit(0)))
}
