import { expect, test } from 'vitest'
import { isLanguage, languageFrom } from '../../src/messages/language.ts'

test.each([
  ['the first language of the list that the console speaks is taken', ['fr-FR', 'ja-JP', 'en'], 'ja'],
  ['a region makes no difference', ['en-AU'], 'en'],
  ['Chinese of the mainland is Simplified Chinese', ['zh-CN', 'en'], 'zh-Hans'],
  [
    'Chinese in the other script gets Simplified Chinese rather than English',
    ['zh-Hant-TW', 'en'],
    'zh-Hans',
  ],
  ['the older way to write a tag is read', ['zh_TW'], 'zh-Hans'],
  ['the case of a tag makes no difference', ['JA'], 'ja'],
  ['a language that only begins alike is another one', ['jam', 'enm'], 'en'],
  ['whoever speaks none of them gets English', ['fr', 'de'], 'en'],
  ['a browser without a list gets English', [], 'en'],
])('%s', (_rule, preferred, expected) => {
  expect(languageFrom(preferred)).toBe(expected)
})

test('a kept language is believed only letter for letter', () => {
  expect(['en', 'ja', 'zh-Hans', 'zh', 'EN', '', null, undefined, 1].filter(isLanguage)).toEqual([
    'en',
    'ja',
    'zh-Hans',
  ])
})
