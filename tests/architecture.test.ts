import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkImports, type Rules } from './support/import-table.ts'

const app = ['react', 'react-dom', 'react-router', '@tanstack/react-query']
const looks = ['react', 'react-dom', 'react-router', 'lucide-react']
const pure = ['src/contract/', 'src/eligibility/', 'src/billing/', 'src/submission/']

// Who may import whom. CONTRIBUTING explains the same table; change both together.
const rules: Rules = {
  table: {
    'src/contract/': { ours: [], libraries: [] },
    'src/eligibility/': { ours: ['src/contract/'], libraries: [] },
    'src/billing/': { ours: ['src/contract/'], libraries: [] },
    'src/submission/': { ours: ['src/contract/', 'src/storage/'], libraries: [] },
    'src/storage/': { ours: [], types: ['src/contract/'], libraries: ['idb'] },
    'src/files/': { ours: [], libraries: [] },
    'src/search/': { ours: [], libraries: [] },
    'src/config.ts': { ours: [], libraries: [] },
    'src/paths.ts': { ours: ['src/contract/', 'src/config.ts'], libraries: [] },
    'src/api/': {
      ours: ['src/contract/', 'src/config.ts', 'src/submission/', 'src/storage/'],
      libraries: ['@tanstack/react-query'],
      asks: true,
    },
    'src/messages/': { ours: [], types: pure, libraries: ['react'] },
    'src/ui/': { ours: [], libraries: looks },
    'src/explanations/': {
      ours: [
        'src/contract/',
        'src/eligibility/',
        'src/messages/',
        'src/ui/',
        'src/config.ts',
        'src/paths.ts',
      ],
      libraries: looks,
    },
    'src/pages/*/': {
      ours: [
        ...pure,
        'src/storage/',
        'src/files/',
        'src/search/',
        'src/config.ts',
        'src/paths.ts',
        'src/api/',
        'src/messages/',
        'src/ui/',
        'src/explanations/',
      ],
      libraries: [...looks, '@tanstack/react-query'],
    },
    'src/router.tsx': {
      ours: ['src/pages/*/', 'src/api/', 'src/ui/', 'src/paths.ts', 'src/messages/'],
      libraries: app,
    },
    'src/main.tsx': {
      ours: ['src/router.tsx', 'src/config.ts', 'src/api/', 'src/storage/', 'src/messages/', 'src/ui/'],
      lazily: ['mocks/browser'],
      libraries: app,
    },
    'mocks/': { ours: ['src/contract/', 'src/eligibility/', 'src/billing/'], libraries: ['msw'] },
  },
  exceptions: {
    'mocks/memory.ts': ['idb'],
    'mocks/http.ts': ['node:'],
    'mocks/node.ts': ['node:'],
  },
  faces: pure,
  forbiddenFolders: ['components', 'hooks', 'utils', 'types', 'lib', 'stores', 'common', 'helpers', 'shared'],
}

test('every file of the app and the simulator is in a named place and imports only what its place may import', () => {
  expect(checkImports(filesIn(['src', 'mocks']), rules)).toEqual([])
})

test('no folder of the project has a name that names nothing', () => {
  const folders = Object.keys(filesIn(['src', 'mocks', 'tests', 'tools', 'bench', 'docs', 'deploy'])).flatMap(
    (path) => path.split('/').slice(0, -1),
  )
  expect(rules.forbiddenFolders.filter((name) => folders.includes(name))).toEqual([])
})

describe('the check', () => {
  const check = (path: string, text: string) => checkImports({ [path]: text }, rules)

  test.each([
    ['a rule reads the contract', 'src/eligibility/plans.ts', "import { decode } from '../contract'"],
    [
      'a rule names the contract file with its extension',
      'src/eligibility/plans.ts',
      "import { decode } from '../contract/offer.ts'",
    ],
    [
      'a page uses everything above it',
      'src/pages/upgrade/UpgradePage.tsx',
      "import { a } from '../../api/a'; import { b } from '../../ui/B'; import { useState } from 'react'",
    ],
    ['a page has folders of its own', 'src/pages/upgrade/form/Seats.tsx', "import { b } from '../review/b'"],
    [
      'a sentence knows the type of a reason',
      'src/messages/en.ts',
      "import type { Reason } from '../eligibility'",
    ],
    ['a type is named in place', 'src/paths.ts', "export type Ref = import('./contract/guid').Guid"],
    [
      'the boot loads the simulator when it is wanted',
      'src/main.tsx',
      "const worker = import('../mocks/browser')",
    ],
    [
      'the simulator imports its library in any form',
      'mocks/handlers.ts',
      "import { http } from 'msw/core/http'",
    ],
    ['the memory of the simulator keeps a database', 'mocks/memory.ts', "import { openDB } from 'idb'"],
    ['the HTTP face uses Node', 'mocks/http.ts', "import { createServer } from 'node:http'"],
    ['the client asks', 'src/api/request.ts', "export const ask = () => fetch('/v1/customers')"],
    [
      'a word is not a request',
      'src/pages/shell/Shell.tsx',
      'fetcher.fetch(); const o = { fetch: 1 }; type F = typeof fetch',
    ],
    ['a style takes in a style of its own place', 'src/ui/table.css', "@import './tokens.css';"],
  ])('allows that %s', (_what, path, text) => {
    expect(check(path, text)).toEqual([])
  })

  test.each([
    [
      'the contract imports a rule',
      'src/contract/offer.ts',
      "import { x } from '../eligibility'",
      'may not import src/eligibility',
    ],
    [
      'a rule imports a library',
      'src/eligibility/plans.ts',
      "import { z } from 'valibot'",
      'may not import the library valibot',
    ],
    [
      'a part of the looks knows Partner Center',
      'src/ui/Row.tsx',
      "import type { Offer } from '../contract'",
      'may not import src/contract',
    ],
    [
      'a page imports another step',
      'src/pages/upgrade/UpgradePage.tsx',
      "import { x } from '../customers/CustomersPage'",
      'may not import src/pages/customers/CustomersPage',
    ],
    [
      'a page imports another step by import()',
      'src/pages/upgrade/UpgradePage.tsx',
      "import('../shell/Shell')",
      'may not import src/pages/shell/Shell',
    ],
    [
      'a page passes on another step',
      'src/pages/upgrade/UpgradePage.tsx',
      "export { x } from '../receipt/Receipt'",
      'may not import src/pages/receipt/Receipt',
    ],
    [
      'a page passes on all of another step',
      'src/pages/upgrade/UpgradePage.tsx',
      "export * from '../receipt/Receipt'",
      'may not import src/pages/receipt/Receipt',
    ],
    [
      'a sentence imports a rule at run time',
      'src/messages/en.ts',
      "import { reasons } from '../eligibility'",
      'may import only types of src/eligibility/',
    ],
    [
      'a sentence imports a rule as an inline type',
      'src/messages/en.ts',
      "import { type Reason } from '../eligibility'",
      'may import only types of src/eligibility/',
    ],
    [
      'a sentence imports for the effect',
      'src/messages/en.ts',
      "import '../contract/offer'",
      'may import only types of src/contract/',
    ],
    [
      'the boot always carries the simulator',
      'src/main.tsx',
      "import { worker } from '../mocks/browser'",
      'only by import()',
    ],
    [
      'a page carries the simulator',
      'src/pages/shell/Shell.tsx',
      "import('../../../mocks/browser')",
      'may not import mocks/browser',
    ],
    [
      'the simulator uses addresses of the app',
      'mocks/handlers.ts',
      "import { customers } from '../src/paths'",
      'may not import src/paths',
    ],
    [
      'the simulator names a type of the client',
      'mocks/handlers.ts',
      "type E = import('../src/api/request').E",
      'may not import src/api/request',
    ],
    [
      'a file of the simulator other than its memory keeps a database',
      'mocks/browser.ts',
      "import { openDB } from 'idb'",
      'may not import the library idb',
    ],
    ['the app imports msw', 'src/main.tsx', "import { http } from 'msw'", 'may not import the library msw'],
    [
      'the app imports Node',
      'src/api/request.ts',
      "import { join } from 'node:path'",
      'may not import the library node:path',
    ],
    [
      'the app imports its tests',
      'src/api/request.ts',
      "import { x } from '../../tests/support/builders'",
      'tests/support/builders, which is in no named place',
    ],
    [
      'the simulator imports the tools',
      'mocks/http.ts',
      "import { x } from '../tools/flags'",
      'tools/flags, which is in no named place',
    ],
    [
      'the app imports what measures it',
      'src/main.tsx',
      "import { watch } from '../bench/in-page'",
      'bench/in-page, which is in no named place',
    ],
    [
      'an address goes past the relative way',
      'mocks/http.ts',
      "import { x } from '/src/api/request'",
      'may not import src/api/request',
    ],
    [
      'a worker is named by URL',
      'src/ui/Row.tsx',
      "new Worker(new URL('../api/worker.ts', import.meta.url))",
      'may not import src/api/worker.ts',
    ],
    ['an import is computed', 'src/pages/shell/Shell.tsx', 'import("./" + name)', 'only known when it runs'],
    ['an import is a pattern', 'src/messages/en.ts', "import.meta.glob('./*.ts')", 'only known when it runs'],
    ['a page asks the network', 'src/pages/shell/Shell.tsx', "fetch('/v1/customers')", 'uses fetch'],
    [
      'a page asks the network through the window',
      'src/pages/shell/Shell.tsx',
      "window.fetch('/v1/customers')",
      'uses fetch',
    ],
    ['a page hands the network on', 'src/pages/shell/Shell.tsx', 'start({ fetch })', 'uses fetch'],
    [
      'a page asks the network in the old way',
      'src/pages/shell/Shell.tsx',
      'new XMLHttpRequest()',
      'uses XMLHttpRequest',
    ],
    ['a file lies beside the named places', 'src/format.ts', '', 'is in no named place'],
    ['a page belongs to no step', 'src/pages/Page.tsx', '', 'is in no named place'],
    ['a folder names nothing', 'src/ui/hooks/focus.ts', '', 'called "hooks"'],
    ['a folder hides behind a barrel', 'src/ui/index.ts', '', 'is a barrel'],
    [
      'a style takes in a style of another place',
      'src/ui/table.css',
      "@import '../pages/shell/shell.css';",
      'may not import src/pages/shell/shell.css',
    ],
    [
      'a style borrows from another place',
      'src/ui/table.css',
      ".a { composes: b from '../pages/shell/shell.css'; }",
      'may not import src/pages/shell/shell.css',
    ],
    ['a file is not TypeScript', 'src/api/request.ts', 'import {', 'cannot be parsed'],
  ])('refuses that %s', (_what, path, text, problem) => {
    expect(check(path, text).join('\n')).toContain(problem)
  })

  test('counts one sentence for each import that is not allowed', () => {
    expect(check('src/contract/a.ts', "import '../ui/a'; import '../api/b'; import './c'")).toHaveLength(2)
  })
})

function filesIn(folders: string[]): Record<string, string> {
  const paths = folders.flatMap((folder) => {
    try {
      return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    } catch {
      // Not every folder of the tree exists from the first day.
      return []
    }
  })
  return Object.fromEntries(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.split(sep).join('/'), readFileSync(path, 'utf8')]),
  )
}
