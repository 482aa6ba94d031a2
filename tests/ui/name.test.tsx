import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { splitHidden } from '../../src/ui/hidden-characters.ts'
import { Name } from '../../src/ui/Name.tsx'

test('a name that turns the text around is shown with the character that would do it', () => {
  const { container } = render(<Name>{'Evil\u202Egnp.exe'}</Name>)
  expect(container.textContent).toBe('EvilU+202Egnp.exe')
  expect(container.textContent).not.toContain('\u202E')
})

test.each([
  '\u202A',
  '\u202B',
  '\u202C',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200B',
  '\uFEFF',
  '\u00AD',
])('two companies that differ by the invisible %j only look different', (hidden) => {
  expect(splitHidden(`Contoso${hidden}`)).toEqual(['Contoso', { code: expect.stringMatching(/^U\+/) }])
})

test('joiners that a script or an emoji needs stay as they are', () => {
  const family = '👨\u200D👩\u200D👧'
  const persian = 'می\u200Cخواهم'
  expect(splitHidden(family)).toEqual([family])
  expect(splitHidden(persian)).toEqual([persian])
  expect(splitHidden('Con\u200Dtoso')).toHaveLength(3)
})

test('a Japanese name keeps its language, so that kanji get the right shapes', () => {
  render(<Name lang="ja">株式会社アドワークス</Name>)
  const name = screen.getByText('株式会社アドワークス')
  expect(name.tagName).toBe('BDI')
  expect(name.lang).toBe('ja')
})

test('a very long name that is cut stays readable as a whole', () => {
  const long = 'Best For You Organics '.repeat(20).trim()
  render(<Name clip>{long}</Name>)
  expect(screen.getByText(long).title).toBe(long)
})
