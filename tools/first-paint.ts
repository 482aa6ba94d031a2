import { resolve } from 'node:path'
import { bundle } from 'lightningcss'
import type { Plugin } from 'vite'

const source = resolve(import.meta.dirname, '../src/ui/first-paint.css')
// What the bundler takes for every other style: browsers of the last two and a half years.
const targets = { chrome: 111 << 16, edge: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) }

/**
 * Writes the first paint into the page as its one style, and puts the style sheets behind the shell: there they hold back
 * the app, and no longer the first picture. The policy allows the style by its hash (deploy/headers.mjs).
 */
export function firstPaint(): Plugin {
  return {
    name: 'uplift-first-paint',
    transformIndexHtml: { order: 'post', handler: (html) => withFirstPaint(html, firstPaintStyle()) },
  }
}

/** The minified style of the first paint. */
export function firstPaintStyle(): string {
  return bundle({ filename: source, minify: true, targets }).code.toString()
}

/** The page with the style in its head and its style sheets at the end of its body. */
export function withFirstPaint(html: string, style: string): string {
  const sheet = /\s*<link rel="stylesheet"[^>]*>/g
  const sheets = html.match(sheet) ?? []
  return html
    .replace(sheet, '')
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace(/\s*<\/body>/, (end) => sheets.join('') + end)
}
