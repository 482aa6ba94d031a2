import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A program that serves the simulator, seen from outside. */
export interface Program {
  readonly process: ChildProcess
  /** Address of its API, as its one line names it. */
  readonly origin: string
  readonly output: () => string
  /** Ends it with a signal; the code it ends with. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

/** What a program that does not stay says. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

function run(args: readonly string[]): ChildProcess {
  const flags = ['--disable-warning=ExperimentalWarning', 'mocks/http.ts', ...args]
  return spawn(process.execPath, flags, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Starts the HTTP server on a free port, and waits for its line. */
export async function startProgram(...args: readonly string[]): Promise<Program> {
  const child = run(['--port', '0', ...args])
  let output = ''
  child.stdout?.on('data', (text) => {
    output += text
  })
  child.stderr?.on('data', (text) => {
    output += text
  })
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const line = await new Promise<string>((found, lost) => {
    child.stdout?.on('data', () => output.includes('\n') && found(output))
    void ended.then((code) => lost(new Error(`It ended with ${code}: ${output}`)))
  })
  const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? ''
  return {
    process: child,
    origin,
    output: () => output,
    end: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

/** Runs the HTTP server where it is to end by itself. */
export async function runToItsEnd(...args: readonly string[]): Promise<Ended> {
  const child = run(args)
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (text) => {
    stdout += text
  })
  child.stderr?.on('data', (text) => {
    stderr += text
  })
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, stdout, stderr }
}
