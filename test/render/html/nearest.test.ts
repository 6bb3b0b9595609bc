import { expect, test } from 'vitest'
import { nearestName } from '../../../src/render/html/nearest.js'

test.each([
  ['titel', 'title'],
  ['nmae', 'name'],
  ['dutes', 'duties'],
  ['Title', 'title'],
  ['what', undefined],
  ['no', undefined],
])('%s may have been meant as %s', (found, meant) => {
  expect(nearestName(found, ['on', 'duties', 'title', 'name'])).toBe(meant)
})
