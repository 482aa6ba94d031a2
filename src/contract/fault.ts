import { anything, type Codec, count, type Decoded, object, optionalList, text } from './codec.ts'

const members = object({
  /** A number in every sample, a text in the documentation's table: kept as text, compared with the HTTP status. */
  code: text,
  description: text,
  data: optionalList(anything),
  source: text,
})

/**
 * The documented error body. Codes are not unique: read them together with the HTTP status.
 * Source: developer/error-codes (2023-06-15).
 */
export type ServiceFault = NonNullable<Decoded<typeof members>>

export const serviceFault: Codec<ServiceFault | null> = {
  decode: (value) => {
    const fault = members.decode(value)
    return fault !== null && (fault.code !== null || fault.description !== null) ? fault : null
  },
  encode: (value) => {
    const written = members.encode(value)
    const digits = value?.code != null && /^(0|[1-9]\d{0,8})$/.test(value.code)
    return digits ? { ...(written as object), code: Number(value.code) } : written
  },
}

const throttled = object({ statusCode: count, message: text })

/** The other form: what the gateway in front of the service answers with 429 (api-throttling-guidance, 2023). */
export type ThrottledBody = NonNullable<Decoded<typeof throttled>>

export const throttledBody: Codec<ThrottledBody | null> = throttled
