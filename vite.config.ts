import { createHash } from 'node:crypto'
import { relative, sep } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { bootScript } from './tools/boot-script.ts'
import { firstPaint } from './tools/first-paint.ts'
import { liveBuild } from './tools/live-build.ts'

// Every test runs on the simulated Partner Center, however it was started.
const simulated = process.env.VITE_SIMULATED === 'true' || process.env.VITEST === 'true'

export default defineConfig(({ command }) => ({
  plugins: [react(), firstPaint(), ...(simulated ? [] : [liveBuild(), bootScript()])],
  // A literal in every build: where it is 'false' the bundler drops the simulator behind it.
  define: { 'import.meta.env.VITE_SIMULATED': JSON.stringify(simulated ? 'true' : 'false') },
  css: {
    // The minifier does not know `@container anchored(...)` yet. It keeps what it does not know and warns;
    // tools/build.ts lets that one warning pass and fails on every other.
    lightningcss: { errorRecovery: true },
    modules: {
      // From the path inside the project, so that two machines build the same bytes; readable while developing.
      generateScopedName: (name: string, file: string) => {
        const path = relative(import.meta.dirname, file.split('?')[0] ?? file)
          .split(sep)
          .join('/')
        const hash = createHash('sha256').update(`${path}#${name}`).digest('hex').slice(0, 7)
        return command === 'serve' ? `${name}_${hash}` : `_${hash}`
      },
    },
  },
  build: {
    // Says which chunks belong to the first route; tools/budgets.ts weighs those.
    manifest: true,
    emptyOutDir: true,
    reportCompressedSize: false,
    // The simulator is one large chunk, loaded apart; tools/budgets.ts watches what people wait for.
    chunkSizeWarningLimit: 1000,
    // One file for everything the start page needs: left alone, the bundler cuts it into sixteen wherever a later
    // page shares a module, and each is a request before the first content.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } } },
  },
  test: {
    // A test that is focused by mistake would silence all others.
    allowOnly: false,
    // On every core: a person waits for the tests and does nothing else meanwhile.
    maxWorkers: '100%',
    // A busy machine is slow, and that is no failure.
    testTimeout: 20_000,
    // The stand-in for a sign-in service says at every start that it is none for people.
    onConsoleLog: (log) => !log.startsWith('oidc-provider '),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'tests/{contract,eligibility,billing,submission,storage,files,search,api,messages,mocks,tools,bench}/**/*.test.ts',
            'tests/*.test.ts',
          ],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          testTimeout: 60_000,
          include: ['tests/{ui,explanations,journeys}/**/*.test.{ts,tsx}'],
          setupFiles: ['fake-indexeddb/auto', 'tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'gateway',
          environment: 'node',
          include: ['tests/gateway/**/*.test.ts'],
          globalSetup: ['tests/gateway/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/{e2e,e2e-live}/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
}))
