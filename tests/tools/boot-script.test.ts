import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bootCode } from '../../tools/boot-script.ts'

test('boot.js needs no other file, asks with GET alone, and weighs less than 1 kB', async () => {
  const code = await bootCode()
  expect(code).not.toMatch(/\bimport\b|\bexport\b|require\(/)
  expect(code.match(/method:`\w+`/g)).toEqual(['method:`GET`'])
  expect(gzipSync(code).length).toBeLessThan(1000)
})
