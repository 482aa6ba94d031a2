// One file per task of a person, named after the task. Find everything by role and accessible name, as a person does;
// wait for what is seen (`locator.waitFor()`, `expect.poll`), never for time.
import { expect, test } from 'vitest'
import { openApp } from '../support/chromium.ts'

test('a person who opens the demo sees what it is called in the title of the tab', async () => {
  const page = await openApp('/')
  await expect.poll(() => page.title()).toMatch(/\S/)
})
