import { expect, test } from 'vitest'
import { staticPage } from '../../bench/floors/static-page.ts'

test('the static page shows every customer and runs nothing', () => {
  const page = staticPage([
    { name: 'Contoso Ltd.', domain: 'contoso.com' },
    { name: '<script>R&D</script>', domain: 'rd.example' },
  ])
  expect(page).toContain('<tr><td>Contoso Ltd.</td><td>contoso.com</td></tr>')
  expect(page).toContain('<td>&lt;script>R&amp;D&lt;/script></td>')
  expect(page).not.toContain('<script')
})
