import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { styleHashes } from '../../deploy/headers.mjs'
import { pageProblems } from '../../tools/checks/page.ts'
import { firstPaintStyle, withFirstPaint } from '../../tools/first-paint.ts'

const built = readFileSync('index.html', 'utf8')
  .replace('</head>', '  <link rel="stylesheet" crossorigin href="/assets/a.css">\n  </head>')
  .replace('/src/main.tsx', '/assets/a.js')
const page = withFirstPaint(built, firstPaintStyle())

test('the page carries the one style of its first picture, which the policy can name', () => {
  expect(page.match(/<style>/g)).toHaveLength(1)
  expect(styleHashes(page)).toHaveLength(1)
  expect(pageProblems(page)).toEqual([])
})

test('no style sheet stands before the shell, where it would hold the first picture back', () => {
  expect(page.match(/rel="stylesheet"/g)).toHaveLength(1)
  expect(page.indexOf('rel="stylesheet"')).toBeGreaterThan(page.indexOf('class="first-paint"'))
})

test('the first picture has the colours of the app, in the light and in the dark', () => {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8')
  const canvases = [...tokens.matchAll(/--canvas: (#\w+)/g)].map(([, colour]) => colour)
  expect(canvases).toHaveLength(2)
  for (const canvas of canvases) expect(page).toContain(`--canvas:${canvas}`)
})

test('there is no word in the shell, so none is in the wrong language', () => {
  const shell = page.slice(page.indexOf('<div id="root"'), page.indexOf('<noscript>'))
  expect(shell.replace(/<[^>]*>/g, '').trim()).toBe('')
})
