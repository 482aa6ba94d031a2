import type { Manifest } from 'vite'

// The start page is the list of customers, inside the shell; other pages load when a person goes there.
const startPage = /^src\/pages\/(shell\/Shell|customers\/CustomersPage)\.tsx$/

/**
 * The files a browser needs before the start page can be read: the entry, the chunks of the start page, and
 * everything they import statically. The simulator is loaded by import() and is not part of the app.
 */
export function firstRoute(manifest: Manifest): { scripts: string[]; styles: string[] } {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const wanted = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  const seen = new Set<string>()
  for (let key = wanted.pop(); key !== undefined; key = wanted.pop()) {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) continue
    seen.add(key)
    scripts.add(chunk.file)
    for (const style of chunk.css ?? []) styles.add(style)
    const lazy = (chunk.dynamicImports ?? []).filter((name) => startPage.test(manifest[name]?.src ?? ''))
    wanted.push(...(chunk.imports ?? []), ...lazy)
  }
  return { scripts: [...scripts], styles: [...styles] }
}

/**
 * What a browser asks for before the list can be read: the page, what its HTML names but for the icon, and the list. A
 * live build asks for the session too, and says so by the place for its cloud.
 */
export function requestsBeforeContent(html: string): string[] {
  const tags = [...html.matchAll(/<(?:script|link(?! rel="icon"))\b[^>]*\b(?:src|href)="([^"]+)"/g)]
  const named = tags.map(([, address = '']) => address.replace(/^\/(assets\/)?/, ''))
  const session = html.includes('name="uplift-cloud"') ? ['session'] : []
  return ['page', ...named, ...session, 'customers']
}
