import { describe, expect, test } from 'vitest'
import { formatFor } from '../../src/messages/format.ts'

const renewal = new Date('2026-12-12T00:00:00Z')
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the same moment', () => {
  test.each([
    ['en', 'Asia/Tokyo', '12 Dec 2026, 09:00'],
    ['en', 'Asia/Shanghai', '12 Dec 2026, 08:00'],
    ['en', 'America/New_York', '11 Dec 2026, 19:00'],
    ['en', 'Asia/Kolkata', '12 Dec 2026, 05:30'],
    ['ja', 'Asia/Tokyo', '2026年12月12日 9:00'],
    ['zh-Hans', 'Asia/Shanghai', '2026年12月12日 08:00'],
  ] as const)('is written in %s, in %s', (language, zone, expected) => {
    expect(formatFor(language, zone).dateTime(renewal)).toBe(expected)
  })

  test('is the same text in UTC, whatever the language and the zone', () => {
    for (const language of ['en', 'ja', 'zh-Hans'] as const)
      expect(formatFor(language, 'Asia/Tokyo').dateTimeUtc(renewal)).toBe('2026-12-12 00:00 UTC')
  })

  test('names its day in UTC only where that is another day than here', () => {
    expect(formatFor('en', 'Asia/Tokyo').timeUtc(renewal)).toBe('00:00 UTC')
    expect(formatFor('en', 'America/New_York').timeUtc(renewal)).toBe('2026-12-12 00:00 UTC')
  })

  test('has its day of the week on a receipt', () => {
    expect(formatFor('en', 'Asia/Tokyo').fullDateTime(renewal)).toBe('Sat 12 Dec 2026, 09:00')
    expect(formatFor('ja', 'Asia/Tokyo').fullDateTime(renewal)).toBe('2026年12月12日(土) 9:00')
    expect(formatFor('zh-Hans', 'Asia/Tokyo').fullDateTime(renewal)).toBe('2026年12月12日 周六 09:00')
  })
})

test('midnight is 00, never 24', () => {
  expect(formatFor('en', 'UTC').dateTime(renewal)).toBe('12 Dec 2026, 00:00')
  expect(formatFor('en', 'UTC').time(renewal)).toBe('00:00:00')
})

test('the hour after the clocks were set back is told by its distance to UTC', () => {
  const first = new Date('2026-10-25T00:30:00Z')
  const second = new Date('2026-10-25T01:30:00Z')
  const { hourMinute, timeZone } = formatFor('en', 'Europe/Zurich')
  expect([first, second].map(hourMinute)).toEqual(['02:30', '02:30'])
  expect([first, second].map(timeZone)).toEqual([
    'Central European Time (UTC+2)',
    'Central European Time (UTC+1)',
  ])
})

test('the time zone of the reader has a name and a distance to UTC', () => {
  expect(formatFor('en', 'Asia/Kolkata').timeZone(renewal)).toMatch(/ \(UTC\+5:30\)$/)
  expect(formatFor('ja', 'Asia/Tokyo').timeZone(renewal)).toMatch(/^日本.* \(UTC\+9\)$/)
  expect(formatFor('zh-Hans', 'Asia/Tokyo').timeZone(renewal)).toMatch(/^日本.*（UTC\+9）$/)
  expect(formatFor('en', 'UTC').timeZone(renewal)).toBe('UTC')
})

test('days are counted by the calendar of the reader', () => {
  const now = new Date('2026-11-20T00:41:07Z')
  expect(formatFor('en', 'Asia/Tokyo').relativeDays(renewal, now)).toBe('in 22 days')
  expect(plain(formatFor('ja', 'Asia/Tokyo').relativeDays(renewal, now))).toBe('22 日後')
  expect(plain(formatFor('zh-Hans', 'Asia/Tokyo').relativeDays(renewal, now))).toBe('22 天后')
  const lateEvening = new Date('2026-12-11T14:59:00Z')
  expect(formatFor('en', 'Asia/Tokyo').relativeDays(renewal, lateEvening)).toBe('tomorrow')
  expect(formatFor('en', 'Asia/Tokyo').relativeDays(lateEvening, renewal)).toBe('yesterday')
})

test('numbers, shares and ranges are written as each language writes them', () => {
  expect(formatFor('en').number(10_000_000)).toBe('10,000,000')
  expect(formatFor('en').percent(0.125)).toBe('12.5%')
  expect(formatFor('en').range(1, 300)).toBe('1–300')
  expect(formatFor('ja').range(1, 300)).toBe('1 ～ 300')
  expect(formatFor('zh-Hans').range(1, 300)).toBe('1 到 300')
})

test('a number and its counter never part at the end of a line', () => {
  expect(formatFor('ja').count(16, '人')).toBe('16\u00a0人')
})

test('a duration is short and has no idle part', () => {
  const { duration } = formatFor('en')
  expect([0, 8, 60, 108, 900].map((seconds) => plain(duration(seconds)))).toEqual([
    '0 s',
    '8 s',
    '1 min',
    '1 min 48 s',
    '15 min',
  ])
  expect(plain(formatFor('ja').duration(108))).toBe('1 分 48 秒')
})

test('names are listed; between Latin letters and Chinese stands a space', () => {
  expect(formatFor('en').list(['Exchange', 'SharePoint', 'Teams'])).toBe('Exchange, SharePoint, and Teams')
  expect(formatFor('ja').list(['Exchange', 'SharePoint'])).toBe('Exchange、SharePoint')
  expect(formatFor('zh-Hans').list(['Exchange', 'SharePoint'])).toBe('Exchange 和 SharePoint')
  expect(formatFor('zh-Hans').choice(['“商业高级版”', '“企业版 E3”'])).toBe('“商业高级版”或“企业版 E3”')
})

test('sentences follow each other as each language writes them, and a title gets the full stop it lacks', () => {
  const { sentence, sentences } = formatFor('en')
  expect(sentences(sentence('No answer came'), null, false, 'Try again.')).toBe('No answer came. Try again.')
  expect(sentence('Why not?')).toBe('Why not?')
  const ja = formatFor('ja')
  expect(ja.sentences(ja.sentence('応答がありません'), '再試行してください。')).toBe(
    '応答がありません。再試行してください。',
  )
  expect(formatFor('zh-Hans').sentence('没有收到答复。')).toBe('没有收到答复。')
})

test('a country has its name; what is no country stays as it came', () => {
  expect(formatFor('en').country('jp')).toBe('Japan')
  expect(formatFor('ja').country('US')).toBe('アメリカ合衆国')
  expect(formatFor('zh-Hans').country('CN')).toBe('中国')
  expect(formatFor('en').country('Atlantis')).toBe('Atlantis')
  expect(formatFor('en').country('')).toBe('')
})
