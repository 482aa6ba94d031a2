import type { Codec } from './codec.ts'

/** Narrows a codec to objects that carry an id: without one a row cannot be named, linked or compared. */
export function withId<T extends { readonly id: string | null }>(
  members: Codec<T | null>,
): Codec<(T & { readonly id: string }) | null> {
  return {
    decode: (value) => {
      const decoded = members.decode(value)
      return decoded?.id?.trim() ? (decoded as T & { readonly id: string }) : null
    },
    encode: (value) => members.encode(value),
  }
}
