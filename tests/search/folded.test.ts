import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '../../src/search/folded.ts'

describe('two ways to write one name are one name to the search', () => {
  it.each([
    ['full and half width', 'ＡＢＣ１２', 'abc12'],
    ['half-width kana with its voicing mark', 'ｶﾞｰﾃﾞﾝ', 'ガーデン'],
    ['ひらがな and カタカナ', 'やまだ', 'ヤマダ'],
    ['a long vowel and none', 'サーバー', 'サーバ'],
    ['a long vowel typed as a hyphen', 'サ-バ-', 'サーバー'],
    ['㈱ and nothing', '㈱山田商事', '山田商事'],
    ['(株) and 株式会社', '(株)山田商事', '株式会社山田商事'],
    ['（株） in full width', '（株）山田商事', '山田商事株式会社'],
    ['有限会社', '有限会社タナカ', 'タナカ'],
    ['有限公司', '上海云图有限公司', '上海云图'],
    ['股份有限公司', '北京星海股份有限公司', '北京星海'],
    ['blanks and full-width blanks', '山田　商事', '山田 商事'],
    ['punctuation', 'A.B. & Co., Ltd.', 'ab co ltd'],
    ['the middle dot', 'ジョン・スミス', 'ジョンスミス'],
    ['zero-width signs', 'con\u200btoso', 'contoso'],
    ['an id with and without hyphens', '796B6B5F-613C', '796b6b5f613c'],
  ])('%s', (_, one, other) => {
    expect(folded(one)).toBe(folded(other))
  })
})

describe('what tells two names apart stays', () => {
  it.each([
    ['letters with and without an accent', 'Müller', 'Muller'],
    ['a voicing mark', 'はと', 'ばと'],
    ['two kanji', '斉藤', '斎藤'],
    ['a hyphen between Latin letters is left out, the letters are not', 'a-b', 'a'],
    ['a small kana', 'きや', 'きゃ'],
  ])('%s', (_, one, other) => {
    expect(folded(one)).not.toBe(folded(other))
  })

  it.each([
    ['株式会社', '株式会社'],
    ['--', '--'],
    [' & ', '&'],
    ['', ''],
    ['   ', ''],
  ])('%j alone is searched as %j', (text, searched) => {
    expect(folded(text)).toBe(searched)
  })
})

it('a blank at the end and the script of the kana never change what is searched', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom('㈱', '(', '株', ')', 'ｶ', 'ﾞ', 'ー', 'サ', '-', ' ', 'A', '有限', '公司', '会社'),
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(text, (one) => {
      expect(folded(one)).not.toMatch(/[\s\u30a1-\u30f6]/)
      expect(folded(`${one} `)).toBe(folded(one))
    }),
  )
})
