import type { Manifest } from 'vite'
import { expect, test } from 'vitest'
import { firstRoute, requestsBeforeContent } from '../../tools/first-route.ts'

const built: Manifest = {
  'index.html': {
    file: 'entry.js',
    isEntry: true,
    css: ['entry.css'],
    imports: ['_react.js'],
    dynamicImports: [
      'mocks/browser.ts',
      'src/pages/customers/CustomersPage.tsx',
      'src/pages/upgrade/UpgradePage.tsx',
    ],
  },
  '_react.js': { file: 'react.js' },
  '_rows.js': { file: 'rows.js', imports: ['_react.js'] },
  'mocks/browser.ts': { file: 'simulator.js', src: 'mocks/browser.ts', isDynamicEntry: true },
  'src/pages/customers/CustomersPage.tsx': {
    file: 'customers.js',
    src: 'src/pages/customers/CustomersPage.tsx',
    css: ['customers.css'],
    imports: ['index.html', '_rows.js'],
  },
  'src/pages/upgrade/UpgradePage.tsx': { file: 'upgrade.js', src: 'src/pages/upgrade/UpgradePage.tsx' },
}

test('the first route weighs the entry, the start page and what they share, each once', () => {
  expect(firstRoute(built).scripts.sort()).toEqual(['customers.js', 'entry.js', 'react.js', 'rows.js'])
  expect(firstRoute(built).styles.sort()).toEqual(['customers.css', 'entry.css'])
})

test('neither the simulator nor a page that is opened later weighs on the first route', () => {
  expect(firstRoute(built).scripts).not.toContain('simulator.js')
  expect(firstRoute(built).scripts).not.toContain('upgrade.js')
})

test('before the list can be read, a browser asks for the page, what it names, the list, and in a live build the session', () => {
  const demo =
    '<link rel="icon" href="/favicon.svg"><script type="module" crossorigin src="/assets/index-1.js"></script><link rel="stylesheet" crossorigin href="/assets/index-2.css">'
  expect(requestsBeforeContent(demo)).toEqual(['page', 'index-1.js', 'index-2.css', 'customers'])
  const live = `${demo}<meta name="uplift-cloud" content="">`
  expect(requestsBeforeContent(live)).toContain('session')
})
