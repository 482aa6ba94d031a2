import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8')
const [lightPart = '', darkPart = ''] = css.split('@media (prefers-color-scheme: dark)')

function tokensOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  )
}

const themes = { light: tokensOf(lightPart), dark: tokensOf(darkPart) }

// WCAG 2.2, relative luminance and contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const plain = ['canvas', 'surface', 'raised', 'sunken', 'hover']
const soft = ['accent-soft', 'ok-soft', 'warn-soft', 'bad-soft']
const pairs: [string, string, number][] = [
  ...['text', 'text-2'].flatMap((on) =>
    [...plain, ...soft].map((under) => [on, under, 4.5] as [string, string, number]),
  ),
  ...['text-3', 'accent', 'ok', 'warn', 'bad'].flatMap((on) =>
    plain.map((under) => [on, under, 4.5] as [string, string, number]),
  ),
  ...[...plain, ...soft].map((under) => ['edge', under, 3] as [string, string, number]),
  ['accent-strong', 'accent-soft', 4.5],
  ['ok', 'ok-soft', 4.5],
  ['warn', 'warn-soft', 4.5],
  ['bad', 'bad-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['on-ink', 'ink', 4.5],
]

test.each(['light', 'dark'] as const)(
  'in the %s theme everything can be read wherever it may stand',
  (theme) => {
    const tokens = themes[theme]
    const weak = pairs.filter(([on, under, least]) => {
      const ink = tokens.get(on)
      const paper = tokens.get(under)
      return ink === undefined || paper === undefined || contrast(ink, paper) < least
    })
    expect(weak).toEqual([])
  },
)

test('both themes name the same colours, so that nothing is forgotten in the dark', () => {
  expect([...themes.dark.keys()]).toEqual([...themes.light.keys()])
  expect(themes.light.size).toBe(23)
})
