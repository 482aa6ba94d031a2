import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/messages/language.ts'
import { languages } from '../../src/messages/language.ts'
import { areas, type Text, textsOf } from './every-text.ts'

const texts: { readonly [language in Language]: readonly Text[] } = {
  en: await all('en'),
  ja: await all('ja'),
  'zh-Hans': await all('zh-Hans'),
}

async function all(language: Language): Promise<readonly Text[]> {
  return (await Promise.all(areas.map((area) => textsOf(language, area)))).flat()
}

function findings(language: Language, isWrong: (words: string, path: string) => boolean): readonly string[] {
  const wrong = texts[language].filter(({ path, words }) => isWrong(words, path))
  // One example of each text is enough to find it.
  return [...new Map(wrong.map(({ path, words }) => [path.replace(/\(.*/, ''), words]))].map((found) =>
    found.join(': '),
  )
}

// Letters to a customer: polite, in paragraphs.
const isToCustomer = (path: string) => /[tT]oCustomer|[fF]orCustomer/.test(path)
const cjk = '[\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u4e00-\\u9fff々]'
const latin = '[A-Za-z0-9]'
// Names in the examples stand for anything: a Chinese name inside of an English sentence is no mistake.
const withoutSamples = (words: string) => words.replaceAll('山田', '').replaceAll('企业版', '')

describe.each(languages)('in %s', (language) => {
  test('every text of English is there, and no other', () => {
    const paths = (of: Language) =>
      [...new Set(texts[of].map(({ path }) => path.replace(/\(.*?\)/g, '()')))].sort()
    expect(paths(language)).toEqual(paths('en'))
  })

  test('no text is empty, nor has a blank too many', () => {
    expect(
      findings(
        language,
        (words) => words.trim() === '' || words !== words.trim() || /[ \u00a0]{2}/.test(words),
      ),
    ).toEqual([])
  })

  test('nothing is left over from an argument', () => {
    expect(findings(language, (words) => /undefined|null\b|\[object|\$\{/.test(words))).toEqual([])
  })

  test('nobody shouts', () => {
    expect(findings(language, (words) => /[!！]/.test(words))).toEqual([])
  })

  test('nothing is said to have failed', () => {
    expect(findings(language, (words) => /\bfail|失敗|失败/i.test(words))).toEqual([])
  })
})

describe('in English', () => {
  test('licenses are never seats, the spelling is American, and nobody is blamed or begged', () => {
    const banned =
      /\bseats?\b|licence|cancelled|colour|organis|\binvalid\b|\bsorry\b|\bplease\b|\boops\b|\bclick|\berror\b|unsuccessful/i
    expect(findings('en', (words, path) => banned.test(words) && !isToCustomer(path))).toEqual([])
  })

  test('one of a thing is not called by its plural', () => {
    const plural =
      /(^|[^\d,.])1 (licenses|users|accounts|customers|subscriptions|add-ons|plans|conditions|services|rows|matches|upgrades|times|seconds|causes)\b/
    expect(findings('en', (words) => plural.test(words))).toEqual([])
  })

  test('no sentence has more than 20 words', () => {
    expect(
      findings(
        'en',
        (words, path) => !isToCustomer(path) && sentences(words).some((s) => s.split(/\s+/).length > 20),
      ),
    ).toEqual([])
  })

  test('quotes are curly, and there are no other scripts', () => {
    expect(
      findings('en', (words) => /"|'/.test(words) || new RegExp(cjk).test(withoutSamples(words))),
    ).toEqual([])
  })
})

describe.each(['ja', 'zh-Hans'] as const)('in %s', (language) => {
  test('nothing is left in English but names', () => {
    const names =
      /Uplift|Contoso|Microsoft|Office 365|Exchange|SharePoint|Skype for Business|Teams|Yammer|Power BI( Pro)?|Rights Management|Cloud App Security|Advanced Threat Protection|Advanced eDiscovery|MyAnalytics|21Vianet|Enter|Esc|Ctrl|GDAP|ID\b/g
    const english = new Map(texts.en.map(({ path, words }) => [path, words]))
    const left = findings(
      language,
      (words, path) => words === english.get(path) && /[A-Za-z]{2}/.test(words.replace(names, '')),
    )
    expect(left).toEqual([])
  })

  test('a space stands between Latin letters or digits and the native script', () => {
    const touching = new RegExp(`${latin}${cjk}|${cjk}${latin}`)
    expect(findings(language, (words, path) => touching.test(words) && !path.includes('山田'))).toEqual([])
  })
})

describe('in Japanese', () => {
  test('the words that are not ours do not appear', () => {
    const banned =
      /シート|席|あなた|クリック|無効な|全体管理者|販売店|再アサイン|接続クライアント|申し訳|課金(?! > )/
    expect(findings('ja', (words) => banned.test(words.replaceAll('引き継ぎシート', '')))).toEqual([])
  })

  test('only a text to a customer says お客様', () => {
    expect(findings('ja', (words, path) => words.includes('お客様') && !isToCustomer(path))).toEqual([])
  })

  test('letters, digits and brackets are half-width', () => {
    expect(findings('ja', (words) => /[\uff01-\uff5d（）：]/.test(words))).toEqual([])
  })

  test('brackets stand apart from words, and marks stand close', () => {
    const close = / [、。」]|[、。「] |[^\s(。、「]\(|\)[ぁ-ん]/
    expect(findings('ja', (words) => close.test(words.replaceAll('(…)', '')))).toEqual([])
  })

  test('a message asks once', () => {
    expect(
      findings('ja', (words, path) => !isToCustomer(path) && words.split('ください').length > 2),
    ).toEqual([])
  })

  test('no sentence is longer than 50 characters', () => {
    expect(
      findings('ja', (words, path) => !isToCustomer(path) && sentences(words).some((s) => s.length > 50)),
    ).toEqual([])
  })

  test('no Chinese text has slipped in', () => {
    expect(findings('ja', (words) => /[订阅户请这证检为]/.test(withoutSamples(words)))).toEqual([])
  })
})

describe('in Chinese', () => {
  test('the words that are not ours do not appear', () => {
    const banned = /席位|账|许可证编号|加载项|业务版|额度|抱歉|无效/
    expect(findings('zh-Hans', (words) => banned.test(words))).toEqual([])
  })

  test('only a text to a customer says 您', () => {
    expect(findings('zh-Hans', (words, path) => words.includes('您') && !isToCustomer(path))).toEqual([])
  })

  test('marks are full-width and stand close', () => {
    const halfWidth = new RegExp(`${cjk}[,;:!?()"]|[,;:!?("]${cjk}|\\)${cjk}`)
    const loose = /[ \u00a0][，。：；、（）“”]|[，。：；、（）“”][ \u00a0]/
    expect(findings('zh-Hans', (words) => halfWidth.test(words) || loose.test(words))).toEqual([])
  })

  test('a message asks once', () => {
    expect(
      findings(
        'zh-Hans',
        (words, path) => !isToCustomer(path) && (words.match(/(?<!申)请(?!求)/g) ?? []).length > 1,
      ),
    ).toEqual([])
  })

  test('no sentence is longer than 40 characters', () => {
    expect(
      findings(
        'zh-Hans',
        (words, path) => !isToCustomer(path) && sentences(words).some((s) => s.length > 40),
      ),
    ).toEqual([])
  })

  test('no space stands inside of Chinese', () => {
    expect(
      findings('zh-Hans', (words, path) => new RegExp(`${cjk} ${cjk}`).test(words) && !path.includes('山田')),
    ).toEqual([])
  })

  test('no Japanese text has slipped in', () => {
    expect(findings('zh-Hans', (words) => /[\u3041-\u30ff「」]/.test(words))).toEqual([])
  })
})

// A long name of a product or a place counts as one word: nobody can shorten it.
const longNames =
  /Office 365 (Enterprise E\d|企业版 E3|Business)|Power BI Pro|Customer Lockbox|カスタマー ロックボックス|the (Office|Microsoft) 365 admin center( operated by 21Vianet)?|(21Vianet が運営する )?(Office|Microsoft) 365 管理センター|(由世纪互联运营的 )?(Office|Microsoft) 365 管理中心|「ユーザー > アクティブなユーザー」|“用户 > 活动用户”|Users > Active users|Billing > Licenses|「課金 > ライセンス」|“计费 > 许可证”|パートナー センター|合作伙伴中心/g

function sentences(words: string): readonly string[] {
  return words.replace(longNames, 'X').split(/(?<=[.?;:])\s|(?<=[。；])/)
}
