import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { stop } from './flags.ts'
import { startLiveServer } from './live-server.ts'

const usage =
  'npm run preview:live -- [--port N] [--cloud global|21vianet] [--customers N] [--seed N] [--session SECONDS] [--backend http://host:port]'
const flags = flagsFrom()
const port = Number(flags.port ?? 4173)
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`--port needs a number from 0 to 65535, not "${flags.port}".`)
const cloud = flags.cloud ?? 'global'
if (flags.backend !== undefined && !URL.canParse(flags.backend))
  stop(`--backend needs an address such as http://127.0.0.1:8787, not "${flags.backend}".`)

const built = spawnSync(process.execPath, [...process.execArgv, 'tools/build.ts'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
if (built.status !== 0) process.exit(1)
const backend = flags.backend ?? (await startBackend())
try {
  const { origin } = await startLiveServer({ folder: 'dist', cloud, backend, port })
  console.log(
    `The live build (${cloud}) is shown at ${origin}/, behind the headers of a deployment; ${backend} answers it.`,
  )
} catch (error) {
  stop(`The server cannot listen on port ${port}: ${(error as Error).message}`)
}

/** Starts the simulated Partner Center as a process of its own, which ends with this one. */
async function startBackend(): Promise<string> {
  const passed = (['customers', 'seed', 'session'] as const).flatMap((name) =>
    flags[name] === undefined ? [] : [`--${name}`, flags[name]],
  )
  const args = ['mocks/http.ts', '--port', '0', '--cloud', cloud, '--require-token', ...passed]
  const child = spawn(process.execPath, [...process.execArgv, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.once('exit', (code) => process.exit(code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      child.removeAllListeners('exit')
      child.kill()
      process.exit(0)
    })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return /http:\/\/127\.0\.0\.1:\d+/.exec(String(line))?.[0] ?? stop(`The backend did not start: ${line}`)
}

function flagsFrom() {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      options: { port: text, cloud: text, customers: text, seed: text, session: text, backend: text },
    }).values
  } catch (error) {
    return stop(`${(error as Error).message.split('. ')[0]}. Use: ${usage}`)
  }
}
