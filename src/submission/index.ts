/** One intent, at most one upgrade: what was decided, what was sent, what was read back. */
export * from './answer.ts'
export * from './intent.ts'
export * from './journal.ts'
export * from './progress.ts'
