import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Mark } from '../../src/ui/Mark.tsx'
import { type MarkKind, markIcons } from '../../src/ui/mark-kinds.ts'

const kinds = Object.keys(markIcons) as MarkKind[]

test.each(kinds)('the mark %s reads without colour: a shape that is silent, and a word', (kind) => {
  const { container } = render(<Mark kind={kind}>Word</Mark>)
  expect(screen.getByText('Word')).toBeDefined()
  expect(container.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(1)
})

test('what cannot be verified never looks like what passes or blocks', () => {
  expect(new Set([markIcons.cannotVerify, markIcons.passes, markIcons.blocks]).size).toBe(3)
})
