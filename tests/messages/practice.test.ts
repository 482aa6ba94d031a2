import { expect, test } from 'vitest'
import { lessons } from '../../mocks/cast/practice.ts'
import { situationNames } from '../../mocks/faults/situations.ts'
import { en } from '../../src/messages/practice/en.ts'
import { situations } from '../../src/pages/practice/situations.ts'

test('every situation of the simulator has its words, and the drawer offers each once', () => {
  expect(Object.keys(en.situation.each).sort()).toEqual([...situationNames].sort())
  expect([...situations].sort()).toEqual([...situationNames].sort())
})

test('everybody who teaches something has words for it, and no words are left over', () => {
  expect(Object.keys(en.cast.lessons).sort()).toEqual(
    [...new Set(lessons.map(({ lesson }) => lesson))].sort(),
  )
})
