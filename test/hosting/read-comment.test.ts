import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readComment } from '../../src/hosting/read-comment.js'
import type { Comment } from '../../src/report/changes/comment.js'
import { removeFolder } from '../temporary.js'
import { remark } from './remark.js'

const own = 'https://github.com/o/r/blob/'

function comment(said: { text?: string; href?: string }): Comment {
  const { text = '甲', href } = said
  return {
    title: text,
    lines: [
      { style: 'plain', text },
      { style: 'bold', text },
      { style: 'warning', text },
    ],
    acceptance: { heading: text, yaml: ['changes:', `  - ${text}`] },
    groups: [
      {
        heading: text,
        also: text,
        folds: [
          {
            impact: 'minor' as const,
            heading: text,
            rows: [
              {
                impact: 'minor' as const,
                change: text,
                ...(href !== undefined && { href }),
                notes: [text],
                before: [],
                after: [{ text }],
              },
            ],
          },
        ],
        rows: (['material', 'editorial'] as const).map((impact) => ({
          impact,
          change: text,
          ...(href !== undefined && { href }),
          notes: [text],
          before: [{ text }, { text, mark: 'removed' as const }],
          after: [{ text, mark: 'added' as const }],
        })),
      },
    ],
    words: {
      impacts: { material: text, minor: text, editorial: text },
      columns: [text, text, text, text],
      more: text,
    },
  }
}

function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'comment-'))
  onTestFinished(() => removeFolder(folder))
  writeFileSync(join(folder, 'changes.json'), text)
  return join(folder, 'changes.json')
}

const read = (said: unknown) => readComment(fileOf(JSON.stringify({ comment: said })), own)

describe('whatever a stranger writes into a report is a text in the comment:', () => {
  test.each([
    '`` a ` b `` [Approve](http://evil.example) ![p](http://evil.example/p.png) @octo/team <img src="//evil.example"> `',
    '\ue000`\ue001[x](//evil.example)\ue000',
    '\ue000a`[x](http://evil.example)`\ue001',
    '&#64;octocat &commat;octocat &lt;img&gt;',
    '#1 GH-1 o/r#5 @octocat someone@evil.example',
    '</summary></details><h1>x</h1>\n\n# heading\n\n- item',
    '| a | b |\n| - | - |\n\n```\ncode\n```',
    '```\n[x](http://evil.example)\n```',
    'www.evil.example https://evil.example <https://evil.example> [x]: //evil.example',
    '![x][y]\n\n[y]: http://evil.example',
    '\\[x](http://evil.example) \\\\[x](http://evil.example)',
    '<!-- --><script>x</script><!--',
    '$`x`$ $$\\href{http://evil.example}{x}$$',
    '[^1]\n\n[^1]: x',
    '\u202e\u0000\u0007',
  ])('%s', async (text) => {
    const { markdown = '' } = read(comment({ text })) ?? {}
    const { links, images, tags, mentions } = await remark(markdown)
    expect({ links, images, mentions }).toEqual({ links: [], images: [], mentions: [] })
    expect(tags).toEqual(
      tags.filter((tag) =>
        /^<\/?(?:details|summary|br|sub|del|ins)>$|^<!-- rolewright:changes -->$/.test(tag),
      ),
    )
  })
})

describe('a change links to a line of the repository itself, and nowhere else:', () => {
  test.each([`${own}0123456789abcdef/roles/%E7%94%B2.md#L3`, `${own}abc/a..b/c.md#L12`])(
    '%s',
    async (href) => {
      const { markdown = '' } = read(comment({ href })) ?? {}
      expect((await remark(markdown)).links).toEqual([href, href, href])
    },
  )

  test.each([
    'http://evil.example/',
    'javascript:alert(1)',
    `${own}abc/../../../evil/repo#L3`,
    `${own}abc/%2e%2E/evil#L3`,
    `${own}abc/a.md`,
    `${own}abc/a.md?x#L3`,
    `${own}main/a.md#L3`,
    `${own}abc/a.md#L3) [x](http://evil.example`,
    `${own}abc/a.md#L3 "title"`,
    'https://github.com/o/r.evil/blob/abc/a.md#L3',
    '',
  ])('not to %s', async (href) => {
    const { markdown = '' } = read(comment({ href })) ?? {}
    expect((await remark(markdown)).links).toEqual([])
  })
})

describe('a report is refused that', () => {
  const whole = comment({})
  test.each([
    ['is no JSON', '<!-- rolewright:changes -->'],
    ['is null', 'null'],
    ['has no comment', '{}'],
    ['has a list for a text', JSON.stringify({ comment: { ...whole, title: ['a'] } })],
    [
      'has a number for a text',
      JSON.stringify({ comment: { ...whole, lines: [{ style: 'plain', text: 1 }] } }),
    ],
    [
      'has a style that there is not',
      JSON.stringify({ comment: { ...whole, lines: [{ style: 'html', text: '' }] } }),
    ],
    [
      'has an impact of its own',
      JSON.stringify({ comment: whole }).replace('"material","change"', '"<b>","change"'),
    ],
    ['has an endless text', JSON.stringify({ comment: { ...whole, title: 'a'.repeat(100_000) } })],
    [
      'has an impact of its own in a fold',
      JSON.stringify({ comment: whole }).replace('"folds":[{"impact":"minor"', '"folds":[{"impact":"<b>"'),
    ],
    ['lacks its words', JSON.stringify({ comment: { ...whole, words: undefined } })],
  ])('%s', (_, json) => {
    expect(() => readComment(fileOf(json), own)).toThrow('The comment was not posted')
  })

  test('is a link, or too large', () => {
    const path = fileOf(JSON.stringify({ comment: whole }))
    symlinkSync(path, `${path}.link`)
    expect(() => readComment(`${path}.link`, own)).toThrow('it is not a file')
    expect(() => readComment(fileOf(' '.repeat(17 * 1024 * 1024)), own)).toThrow('it is not a file')
    expect(readComment(`${path}.gone`, own)).toBeUndefined()
  })
})

test('a comment that is too long is cut, the gravest kept', () => {
  const long = comment({ text: '长'.repeat(200) })
  const [group] = long.groups
  const [grave, mere] = group?.rows ?? []
  if (!group || !grave || !mere) throw new Error('no rows')
  const rows = [...Array<typeof mere>(500).fill(mere), { ...grave, change: '最重' }]
  const { markdown = '' } = read({ ...long, groups: [{ ...group, rows }] }) ?? {}
  expect(markdown.length).toBeLessThanOrEqual(65_536)
  expect(markdown).toContain('最重')
})
