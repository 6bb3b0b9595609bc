import { expect, test } from 'vitest'
import { pathKey, safeName } from '../../src/publish/file-names.js'
import { isPlainPath } from '../../src/publish/output-folder.js'
import { writeError } from '../../src/write-error.js'

test.each([
  ['account-manager', 'account-manager'],
  ['客户经理', '客户经理'],
  ['A1.2_b', 'A1.2_b'],
  ['con', 'con_'],
  ['Aux.sales', 'Aux.sales_'],
  ['dot.', 'dot'],
  ['.. name . .', 'name'],
  ['岗'.repeat(60), '岗'.repeat(60)],
  ['a/b\\c:d', 'a-b-c-d'],
  ['', '_'],
])('the name %j becomes %j, which Windows accepts', (name, safe) => {
  expect(safeName(name)).toBe(safe)
})

test('a long name is cut and stays its own', () => {
  const [one, other] = [safeName('岗'.repeat(200)), safeName(`${'岗'.repeat(199)}位`)]
  expect(one).toMatch(/^岗{57}-[0-9a-f]{8}$/)
  expect(Buffer.byteLength(one)).toBe(180)
  expect(one).not.toBe(other)
})

test('paths that are one file on Windows or macOS have one key', () => {
  expect(pathKey('Role.html')).toBe(pathKey('role.html'))
  expect(pathKey('e\u0301.html')).toBe(pathKey('\u00e9.html'))
})

test.each(['../a', '/a', 'a//b', 'a/../b', 'C:/a', 'a\\b', './a', 'a/'])(
  '%s is no path of an output',
  (path) => {
    expect(isPlainPath(path)).toBe(false)
  },
)

test.each([
  ['ENOSPC', 'a.html could not be written: the disk is full.'],
  ['EBUSY', 'a.html could not be written: another program has the file open; close it there.'],
])('%s is told in words', (code, words) => {
  const error = writeError('a.html', Object.assign(new Error(code), { code }))
  expect(error).toMatchObject({ kind: 'environment', message: words })
})
