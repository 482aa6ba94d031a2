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
const made = new WeakMap<BuiltFile, Map<string, Sent>>()

/**
 * A file as deploy/ sends it where packed ones lie beside it: Brotli, else gzip, else as it is, with a tag by which a
 * browser asks whether it still has it. Packed and tagged once.
 */
export function packed(file: BuiltFile, accepted: string | string[] | undefined): Sent {
  const isPackable = packable.test(file.type)
  const encoding = isPackable
    ? (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b`).test(String(accepted)))
    : undefined
  const kept = made.get(file) ?? new Map<string, Sent>()
  made.set(file, kept)
  const known = kept.get(encoding ?? '')
  if (known) return known
  const bytes = encoding ? packers[encoding](file.bytes) : file.bytes
  const sent = {
    bytes,
    headers: {
      ETag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"`,
      ...(isPackable ? { Vary: 'Accept-Encoding' } : {}),
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    },
  }
  kept.set(encoding ?? '', sent)
  return sent
}
