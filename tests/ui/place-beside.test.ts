import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeBeside } from '../../src/ui/top-layer.ts'

const box = { width: 384, height: 320 }

test('without CSS anchors a hint stands 8 px to the right of its icon', () => {
  const icon = { left: 100, right: 124, top: 200, bottom: 224 }
  expect(placeBeside(icon, box, { width: 1440, height: 900 }, false).left).toBe(132)
})

test('a hint without room at its right stands at the left, and under 900 px under the icon', () => {
  const icon = { left: 1300, right: 1324, top: 200, bottom: 224 }
  const room = { width: 1440, height: 900 }
  expect(placeBeside(icon, box, room, false).left).toBe(1300 - 8 - 384)
  expect(placeBeside(icon, box, room, true).top).toBe(232)
})

test('wherever the icon is, the hint is never cut by the window', () => {
  const situation = fc.record({
    left: fc.integer({ min: 0, max: 1400 }),
    top: fc.integer({ min: 0, max: 900 }),
    width: fc.integer({ min: 416, max: 1600 }),
    height: fc.integer({ min: 340, max: 1000 }),
    under: fc.boolean(),
  })
  fc.assert(
    fc.property(situation, ({ left, top, width, height, under }) => {
      const icon = { left, top, right: left + 24, bottom: top + 24 }
      const spot = placeBeside(icon, box, { width, height }, under)
      expect(spot.left).toBeGreaterThanOrEqual(0)
      expect(spot.top).toBeGreaterThanOrEqual(0)
      expect(spot.left + box.width).toBeLessThanOrEqual(width)
      expect(spot.top + box.height).toBeLessThanOrEqual(height)
    }),
  )
})
