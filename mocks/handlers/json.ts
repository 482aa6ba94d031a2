import { refusals } from '../backend/refusal.ts'

/** The value a text of JSON holds; 400 where it is none. */
export function jsonFrom(text: string | null): unknown {
  try {
    // A byte order mark in front is no part of JSON, and some clients send one.
    return JSON.parse((text ?? '').replace(/^\ufeff/, ''))
  } catch {
    throw refusals.invalidInput('The JSON cannot be read.')
  }
}
