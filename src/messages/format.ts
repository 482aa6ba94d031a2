import type { Language } from './language.ts'

// The tags that `Intl` wants; these names never leave this file.
const intlTags: { readonly [language in Language]: string } = { en: 'en-US', ja: 'ja-JP', 'zh-Hans': 'zh-CN' }

const noBreak = '\u00a0'

/**
 * How a language writes numbers, dates, lists and countries. Dates are shown in the time zone of the reader unless the
 * name says UTC.
 */
export interface Format {
  /** 10,000,000 */
  readonly number: (value: number) => string
  /** A number and its counter, which never part at the end of a line: 16 人. */
  readonly count: (value: number, counter: string) => string
  /** 0.5 as 50% */
  readonly percent: (value: number) => string
  /** From 1 to 300, as a range: 1–300; ja 1 ～ 300; zh 1 到 300. */
  readonly range: (least: number, most: number) => string
  /** 12 Dec 2026 */
  readonly date: (instant: Date) => string
  /** 12 Dec 2026, 09:00 */
  readonly dateTime: (instant: Date) => string
  /** Sat 12 Dec 2026, 09:00; ja 2026年12月12日(土) 9:00. For a receipt. */
  readonly fullDateTime: (instant: Date) => string
  /** 2026-12-12 00:00 UTC, the same in every language. */
  readonly dateTimeUtc: (instant: Date) => string
  /** 00:00 UTC, beside a local date. With the date where it is another day in UTC. */
  readonly timeUtc: (instant: Date) => string
  /** 09:41:07 */
  readonly time: (instant: Date) => string
  /** 09:41 */
  readonly hourMinute: (instant: Date) => string
  /** "in 22 days", "yesterday": whole calendar days of the reader. */
  readonly relativeDays: (instant: Date, now: Date) => string
  /** "1 min 48 s" from seconds. */
  readonly duration: (seconds: number) => string
  /** A, B, and C */
  readonly list: (items: readonly string[]) => string
  /** A, B, or C */
  readonly choice: (items: readonly string[]) => string
  /** Sentences one after the other: with a space in English, without one in Japanese and Chinese. Empty ones are left out. */
  readonly sentences: (...sentences: readonly (string | null | undefined | false)[]) => string
  /** A title with the full stop that it lacks, where a sentence follows it. */
  readonly sentence: (title: string) => string
  /** Name of a country by its code of two letters; a code that is none is given back as it is. */
  readonly country: (code: string) => string
  /** The reader's time zone: Japan Standard Time (UTC+9). */
  readonly timeZone: (at: Date) => string
}

const known = new Map<string, Format>()

/** The format of a language. `timeZone` is an IANA name; left out, that of the reader. */
export function formatFor(language: Language, timeZone?: string): Format {
  const key = `${language} ${timeZone ?? ''}`
  const format = known.get(key) ?? create(language, timeZone)
  known.set(key, format)
  return format
}

function create(language: Language, timeZone: string | undefined): Format {
  const tag = intlTags[language]
  const number = new Intl.NumberFormat(tag)
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const lists = {
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    choice: new Intl.ListFormat(tag, { type: 'disjunction' }),
  }
  const countries = new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' })
  const zone = timeZone === undefined ? {} : { timeZone }
  const partsOf = dateParts(zone)
  const weekday = new Intl.DateTimeFormat(tag, { ...zone, weekday: 'short' })
  const month = new Intl.DateTimeFormat(tag, { ...zone, month: 'short' })
  const zoneName = new Intl.DateTimeFormat(tag, { ...zone, timeZoneName: 'longGeneric' })
  const english = language === 'en'

  const date = (instant: Date) => {
    const { year, month: monthNumber, day } = partsOf(instant)
    return english ? `${day} ${month.format(instant)} ${year}` : `${year}年${monthNumber}月${day}日`
  }
  const withWeekday = (instant: Date) => {
    const name = weekday.format(instant)
    if (english) return `${name} ${date(instant)}`
    return language === 'ja' ? `${date(instant)}(${name})` : `${date(instant)} ${name}`
  }
  // Japanese writes the hour without a leading zero after a date, the others with one.
  const clock = (instant: Date) => {
    const { hour, minute } = partsOf(instant)
    return `${language === 'ja' ? Number(hour) : hour}:${minute}`
  }
  const separator = english ? ', ' : ' '

  return {
    number: (value) => number.format(value),
    count: (value, counter) => `${number.format(value)}${noBreak}${counter}`,
    percent: (value) => percent.format(value),
    range: (least, most) =>
      [number.format(least), number.format(most)].join({ en: '–', ja: ' ～ ', 'zh-Hans': ' 到 ' }[language]),
    date,
    dateTime: (instant) => `${date(instant)}${separator}${clock(instant)}`,
    fullDateTime: (instant) => `${withWeekday(instant)}${separator}${clock(instant)}`,
    dateTimeUtc: (instant) => `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    timeUtc: (instant) => {
      const { year, month: monthNumber, day } = partsOf(instant)
      const iso = instant.toISOString()
      const sameDay = iso.startsWith(`${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`)
      return `${sameDay ? iso.slice(11, 16) : iso.slice(0, 16).replace('T', ' ')} UTC`
    },
    time: (instant) => {
      const { hour, minute, second } = partsOf(instant)
      return `${hour}:${minute}:${second}`
    },
    hourMinute: (instant) => {
      const { hour, minute } = partsOf(instant)
      return `${hour}:${minute}`
    },
    relativeDays: (instant, now) => {
      const days = Math.round((dayNumber(partsOf(instant)) - dayNumber(partsOf(now))) / 86_400_000)
      return spaced(relative.format(days, 'day'))
    },
    duration: (seconds) => {
      const minutes = Math.floor(seconds / 60)
      const rest = Math.floor(seconds % 60)
      const [min, s] = { en: ['min', 's'], ja: ['分', '秒'], 'zh-Hans': ['分', '秒'] }[language]
      const parts = minutes > 0 ? [`${minutes}${noBreak}${min}`] : []
      if (rest > 0 || minutes === 0) parts.push(`${rest}${noBreak}${s}`)
      return parts.join(' ')
    },
    list: (items) => joined(lists.list, items),
    choice: (items) => joined(lists.choice, items),
    sentences: (...sentences) => sentences.filter(Boolean).join(english ? ' ' : ''),
    sentence: (title) => (/[.。！？?!]$/.test(title) ? title : `${title}${english ? '.' : '。'}`),
    country: (code) => (/^[A-Za-z]{2}$/.test(code) ? (countries.of(code.toUpperCase()) ?? code) : code),
    timeZone: (at) => {
      const full = zoneName.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
      // In summer some names carry their country in brackets, in winter not.
      const name = full.replace(/ ?[(（].*$/, '')
      const offset = offsetAt(at, zone)
      if (/^GMT/.test(name)) return offset
      return language === 'zh-Hans' ? `${name}（${offset}）` : `${name} (${offset})`
    },
  }
}

interface DateParts {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly hour: string
  readonly minute: string
  readonly second: string
}

// The digits come from one neutral calendar, so that no setting of the reader can turn them into another year.
function dateParts(zone: Intl.DateTimeFormatOptions): (instant: Date) => DateParts {
  const formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    ...zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  return (instant) => {
    const parts = formatter.formatToParts(instant)
    const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? ''
    return {
      year: part('year'),
      month: part('month'),
      day: part('day'),
      hour: part('hour'),
      minute: part('minute'),
      second: part('second'),
    }
  }
}

function dayNumber({ year, month, day }: DateParts): number {
  return Date.UTC(Number(year), Number(month) - 1, Number(day))
}

function offsetAt(at: Date, zone: Intl.DateTimeFormatOptions): string {
  const formatter = new Intl.DateTimeFormat('en-US', { ...zone, timeZoneName: 'shortOffset' })
  const offset = formatter.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return offset.replace('GMT', 'UTC').replace(/\+0$/, '')
}

function joined(format: Intl.ListFormat, items: readonly string[]): string {
  const parts = format.formatToParts(items)
  return parts
    .map(({ type, value }, index) =>
      type === 'literal' ? spacedWord(value, parts[index - 1]?.value, parts[index + 1]?.value) : value,
    )
    .join('')
}

// Between Latin letters and Chinese stands a half-width space; `Intl` writes none around 和 and 或.
function spacedWord(word: string, before = '', after = ''): string {
  if (!/^[\u4e00-\u9fff]+$/.test(word)) return word
  return `${/[\w)]$/.test(before) ? ' ' : ''}${word}${/^[\w(]/.test(after) ? ' ' : ''}`
}

function spaced(text: string): string {
  return text
    .replace(/(\d)(?=[\u4e00-\u9fff])/g, `$1${noBreak}`)
    .replace(/(\d) (?=[\u4e00-\u9fff])/g, `$1${noBreak}`)
}
