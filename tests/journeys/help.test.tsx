import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../support/render-app.tsx'

const topics = [
  'delegated-admin',
  'several-channels',
  'effect-on-the-bill',
  'changing-plans',
  'license-reassignment',
  'admin-center-21vianet',
]

test.each(topics)('the topic %s has a title, sections and the list of all topics', async (topic) => {
  await renderApp(`/global/help/${topic}`)
  const title = screen.getByRole('heading', { level: 1 }).textContent ?? ''
  const list = within(screen.getByRole('region', { name: 'All topics' }))
  expect(list.getAllByRole('link')).toHaveLength(topics.length)
  expect(list.getByRole('link', { current: 'page' }).textContent).toBe(title)
  expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(2)
})

test('a topic leads on to another one', async () => {
  const { user, router } = await renderApp('/global/help/delegated-admin')
  const [link] = within(screen.getByRole('region', { name: 'All topics' })).getAllByRole('link', {
    current: false,
  })
  const title = link?.textContent
  if (link) await user.click(link)
  expect(await screen.findByRole('heading', { level: 1, name: title ?? '' })).toBeTruthy()
  expect(router.state.location.pathname).toBe('/global/help/several-channels')
})

test('an unknown topic says so and offers those that exist', async () => {
  await renderApp('/21vianet/help/never-written')
  expect(screen.getByRole('heading', { level: 1, name: 'There is no such topic' })).toBeTruthy()
  expect(within(screen.getByRole('region', { name: 'All topics' })).getAllByRole('link')).toHaveLength(6)
})

test.each(['constructor', '__proto__', 'toString'])('“%s” is no topic either', async (topic) => {
  await renderApp(`/global/help/${topic}`)
  expect(screen.getByRole('heading', { level: 1, name: 'There is no such topic' })).toBeTruthy()
})

test.each([
  ['ja', 'すべての項目'],
  ['zh-Hans', '全部主题'],
] as const)('the topics speak %s', async (language, all) => {
  await renderApp('/global/help/effect-on-the-bill', { language })
  expect(screen.getByRole('region', { name: all })).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toMatch(/[A-Za-z]{4}/)
})
