import { anything, object, optionalList, text } from './codec.ts'

/** A link of the service. `uri` comes with and without `/v1` in front; we show it and never follow it. */
export const link = object({ uri: text, method: text, headers: optionalList(anything) })

/** `attributes` of a resource: its kind, and its etag where two writers must not collide. */
export const attributes = object({ etag: text, objectType: text })
