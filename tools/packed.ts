import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { BuiltFile } from './built-files.ts'

/** How a file goes over the wire. */
export interface Sent {
  readonly bytes: Buffer
  readonly headers: { readonly ETag: string; readonly [name: string]: string }
}

// What deploy/httpd/app.conf looks for a packed file of; pictures and fonts are packed in themselves.
const packable = /^(text\/(html|javascript|css|plain)|application\/json|image\/svg\+xml)/
const packers = { br: brotliCompressSync, gzip: gzipSync }
const made = new WeakMap<BuiltFile, Map<string, Buffer>>()

/**
 * A file as deploy/ sends it where packed ones lie beside it: Brotli, else gzip, else as it is, with a tag by which a
 * browser asks whether it still has it. Packed once.
 */
export function packed(file: BuiltFile, accepted: string | string[] | undefined): Sent {
  const encoding = packable.test(file.type)
    ? (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b`).test(String(accepted)))
    : undefined
  const kept = made.get(file) ?? new Map<string, Buffer>()
  made.set(file, kept)
  const name = encoding ?? ''
  const bytes = kept.get(name) ?? (encoding ? packers[encoding](file.bytes) : file.bytes)
  kept.set(name, bytes)
  return {
    bytes,
    headers: {
      ETag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`,
      ...(packable.test(file.type) ? { Vary: 'Accept-Encoding' } : {}),
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    },
  }
}
