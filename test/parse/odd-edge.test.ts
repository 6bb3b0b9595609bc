import { describe, expect, it } from 'vitest'
import { found } from './found-in.js'

describe('first lines that are in doubt', () => {
  it.each([
    [
      'an item in place of the keys',
      '---\n- title: 客户经理\n  purpose:\n      负责客户\nduties:\n    接待\n---\n',
      'role',
    ],
    ['an item above a list', '-e:7\n  changes:\n      b\nchanges:\n    b', 'model'],
    ['an item above a mapping', '- company:\n    a\n  lang:\n      b\nlook:\n    c\n', 'config'],
    ['two items', '---\n- a:\n   b\n - c:\n     d\ntitle:\n   e\n---\n', 'role'],
    ['an item far to the right', '---\n     - a:\n       b:\n           c\nd:\n  e\n---\n', 'role'],
  ] as const)('%s', async (_, text, kind) => {
    expect(await found(text, kind)).not.toEqual([])
  })
})
