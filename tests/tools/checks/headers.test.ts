import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersFor, styleHashes } from '../../../deploy/headers.mjs'
import {
  type HeaderSource,
  headerSourceProblems,
  headersByHand,
  headersProblems,
} from '../../../tools/checks/headers.ts'

const source = JSON.parse(readFileSync('deploy/headers.json', 'utf8')) as HeaderSource

test('the headers we promise pass; without any one of them, none do', () => {
  expect(headerSourceProblems(source)).toEqual([])
  for (const name of Object.keys(source.everywhere)) {
    const { [name]: _gone, ...everywhere } = source.everywhere
    expect(headerSourceProblems({ everywhere }).join()).toMatch(
      name === 'Content-Security-Policy' ? 'policy' : name,
    )
  }
})

test.each([
  ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
  ["script-src 'self'", "script-src 'self' https://cdn.example"],
  ["connect-src 'self'", 'connect-src *'],
  ["style-src 'self' {style-hashes}", "style-src 'self' 'unsafe-inline'"],
  ["trusted-types 'none'", 'trusted-types default'],
  ["worker-src 'none'", "worker-src 'self'"],
  ["object-src 'none'", "frame-src 'self'"],
])('a policy that says %s as %s does not pass', (said, softer) => {
  const name = 'Content-Security-Policy'
  const parts = (source.everywhere[name] ?? []).map((part) => (part === said ? softer : part))
  expect(headerSourceProblems({ everywhere: { ...source.everywhere, [name]: parts } })).not.toEqual([])
})

test('headers go out with the hash of the style of the page, and a forgotten hash or header is found', () => {
  const html = '<style>body{margin:0}</style>'
  const sent = headersFor(html)
  expect(headersProblems(source, sent, styleHashes(html))).toEqual([])
  expect(headersProblems(source, headersFor(''), styleHashes(html))).toHaveLength(1)
  expect(headersProblems(source, { ...sent, 'Referrer-Policy': 'origin' }, styleHashes(html))).toHaveLength(1)
})

test('a header that is written by hand beside its source is found', () => {
  const conf = 'Header always set X-Frame-Options "SAMEORIGIN"'
  expect(headersByHand(source, { 'deploy/httpd/app.conf': conf })).toHaveLength(1)
  expect(headersByHand(source, { 'deploy/httpd/app.conf': 'Header unset Server' })).toEqual([])
})
