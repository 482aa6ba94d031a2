import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'

/** Starts a command as npm does, and tells what it wrote and how it ended. */
function run(...args: string[]) {
  const child = spawn(process.execPath, ['tools/run.mjs', ...args])
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { out: '', err: '' }
  child.stderr.on('data', (data) => {
    said.err += data
  })
  const firstLine = new Promise<string>((resolve) =>
    child.stdout.on('data', (data) => {
      said.out += data
      if (said.out.includes('\n')) resolve(said.out)
    }),
  )
  const end = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { child, said, firstLine, end }
}

test('the backend says one line when it listens, answers, and ends with 0 when it is asked to', async () => {
  const { child, said, firstLine, end } = run('backend', '--port', '0', '--cloud', 'global')
  const address = /http:\/\/\S+/.exec(await firstLine)?.[0]
  expect((await fetch(`${address}/customers?size=1`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await end).toBe(0)
  expect(said).toEqual({ out: expect.stringMatching(/^[^\n]+\n$/), err: '' })
})

test('a person whose port is taken reads which flag to use', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((listening) => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  const { said, end } = run('start', '--port', String(port))
  expect(await end).toBe(1)
  expect(said.err).toContain(`npm start -- --port ${port + 1}`)
})

test('a person who mistypes a flag reads how it is used', async () => {
  const { said, end } = run('start', '--prot', '5174')
  expect(await end).toBe(1)
  expect(said.err).toContain('Use: npm start -- [--port N]')
})
