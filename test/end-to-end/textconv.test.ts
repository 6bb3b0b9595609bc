import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commit, git, makeFolder, makeRepository } from '../source/git/git-folders.js'

const bin = join(import.meta.dirname, '../../dist/bin.js')
const role = (rest: string) => `---\n岗位名称: 客户经理\n岗位目的: 维护客户。\n职责: [开发客户]\n${rest}---\n`

/** A repository set up as a new workspace and its README tell. */
function makeWorkspace(prefix = ''): string {
  const folder = makeRepository()
  const attributes = readFileSync(join(import.meta.dirname, '../../examples/starter/.gitattributes'), 'utf8')
  const options = prefix === '' ? '' : ` --dir ${prefix}`
  git(folder, 'config', 'diff.rolewright.textconv', `node ${bin} textconv${options}`)
  commit(folder, {
    [`${prefix}.gitattributes`]: attributes,
    [`${prefix}rolewright.config.yaml`]: '语言: zh-CN\n',
  })
  return folder
}

/** The lines of a diff that were taken out and put in. */
const changed = (diff: string) => diff.split('\n').filter((line) => /^[-+](?![-+])/.test(line))

describe('git with textconv', () => {
  test('shows what changed in the words of the job, in a diff, a log and between versions', () => {
    const folder = makeWorkspace()
    const path = 'roles/销售 部/客户 经理.md'
    commit(folder, { [path]: role('职级: P2\n') })
    commit(folder, { [path]: role('职级: P3\n绩效指标: [{ 指标: 回款率, 目标值: ">= 95%" }]\n') }, '调整职级')
    const expected = ['-职级：P2', '+职级：P3', '+绩效指标「回款率」：目标值 ≥ 95%']
    expect(changed(git(folder, 'log', '-1', '-p'))).toEqual(expected)
    expect(changed(git(folder, 'diff', 'HEAD~1', 'HEAD'))).toEqual(expected)
    writeFileSync(join(folder, path), role('grade: P2\n'))
    expect(changed(git(folder, 'diff'))).toEqual([
      '-职级：P3',
      '+职级：P2',
      '-绩效指标「回款率」：目标值 ≥ 95%',
    ])
  })

  test('shows nothing of another spelling, and works from a folder below', () => {
    const folder = makeWorkspace()
    commit(folder, { 'roles/a.md': role('职级: P2\n') })
    commit(folder, { 'roles/a.md': 'x' })
    const other =
      '---\ntitle: 客户经理\nduties:\n  - { duty: 开发客户 }\npurpose: 维护客户。\ngrade: P2\n---\n'
    writeFileSync(join(folder, 'roles/a.md'), other)
    expect(changed(git(join(folder, 'roles'), 'diff', 'HEAD~1'))).toEqual([])
  })

  test('names what the model knows, in a model file too', () => {
    const folder = makeWorkspace()
    const model = (name: string) =>
      `scales: [{ id: depth, name: 等级, levels: [了解, ${name}] }]\ncompetencies: [{ id: visit, kind: skill, name: 拜访 }]\n`
    commit(folder, {
      'roles/model.yaml': model('运用'),
      'roles/a.md': role('ksa: { skills: { visit: 1 } }\n'),
    })
    commit(folder, { 'roles/a.md': role('ksa: { skills: { visit: 2 } }\n') })
    expect(changed(git(folder, 'show'))).toEqual([
      '-能力素质「拜访」：要求等级 1 了解，类别 技能',
      '+能力素质「拜访」：要求等级 2 运用，类别 技能',
    ])
    commit(folder, { 'roles/model.yaml': model('独立完成') })
    expect(changed(git(folder, 'show'))).toEqual([
      '-等级量表「等级」 · 等级：运用',
      '+等级量表「等级」 · 等级：独立完成',
    ])
  })

  test('finds a workspace in a folder of a larger repository by --dir', () => {
    const folder = makeWorkspace('hr/')
    commit(folder, { 'hr/roles/a.md': role('职级: P2\n') })
    commit(folder, { 'hr/roles/a.md': role('职级: P3\n') })
    expect(changed(git(folder, 'show'))).toEqual(['-职级：P2', '+职级：P3'])
  })

  test('shows a file with a mistake, or of another encoding, as it is', () => {
    const folder = makeWorkspace()
    const broken = (found: string) => role(`职级: P2\n状态: ${found}\n`)
    commit(folder, { 'roles/a.md': broken('己批准') })
    commit(folder, { 'roles/a.md': broken('已批淮') })
    expect(changed(git(folder, 'show'))).toEqual(['-状态: 己批准', '+状态: 已批淮'])
    const gbk = (byte: number) => Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xd6, byte, 0x0a])
    commit(folder, { 'roles/b.md': gbk(0xd0) })
    commit(folder, { 'roles/b.md': gbk(0xd1) })
    expect(changed(git(folder, 'show'))).toHaveLength(2)
  })
})

describe('rolewright textconv', () => {
  const run = (cwd: string, ...args: string[]) =>
    execFileSync(process.execPath, [bin, 'textconv', ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })

  test('hands on the very bytes of what it cannot tell', () => {
    const folder = makeFolder()
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x0d, 0x0a])
    writeFileSync(join(folder, '-a b.md'), bytes)
    expect(run(folder, '--', '-a b.md')).toEqual(bytes)
  })

  test('needs no workspace, and is not put off by a broken one', () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'roles'))
    writeFileSync(join(folder, 'role.md'), role(''))
    writeFileSync(join(folder, 'roles/model.yaml'), 'scales: [')
    writeFileSync(join(folder, 'rolewright.config.yaml'), '语言: [')
    expect(run(folder, 'role.md', '--lang', 'en').toString()).toContain('title: 客户经理\n')
  })
})
