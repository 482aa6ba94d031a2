/** One intent, at most one upgrade: what was decided, what was sent, what was read back. */
export * from './answer.ts'
export * from './check.ts'
export * from './flow.ts'
export * from './intent.ts'
export * from './journal.ts'
export * from './progress.ts'
export * from './step.ts'
