import { type SubjectName, subjectNames } from './builds.ts'
import type { Unit } from './lines.ts'
import { askedBy, medianOf, type Starts } from './starts.ts'
import { numberText, table } from './tables.ts'

const titles: { readonly [name in SubjectName]: string } = {
  static: 'floor: static page, no script',
  react: 'floor: smallest React + router + query app',
  live: '**Uplift, live build, 500 customers**',
  msw: 'floor: the same small app on MSW',
  demo: '**Uplift, demo, 500 customers**',
}

/** Everything that the starts told, one row for each of the subjects that were started. */
export function startsTable(starts: Starts): string {
  const head = [
    'slow',
    'requests',
    'FCP ms cold/warm',
    'LCP ms cold/warm',
    'list readable ms cold/warm',
    'blocking ms cold/warm',
    'layout shift cold/warm',
    'heap MB',
  ]
  const rows = subjectNames
    .filter((name) => starts[name] !== undefined)
    .map((name) => {
      const both = (figure: Parameters<typeof medianOf>[3], unit: Unit = '') =>
        (['cold', 'warm'] as const)
          .map((when) => numberText(medianOf(starts, name, when, figure), unit))
          .join(' / ')
      return [
        titles[name],
        String(askedBy(starts, name).length),
        both('fcp'),
        both('lcp'),
        both('readable'),
        both('blocking'),
        both('shift'),
        numberText(medianOf(starts, name, 'cold', 'heap'), ''),
      ]
    })
  return table(head, rows)
}
