import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type AskedStates, openStates, type State } from '../../src/source/revisions.js'
import { role } from '../model/load.js'
import { clone, commit, git, makeFolder, makeRepository } from './git/git-folders.js'

/** What both states say of a role's grade, and what they are called. */
async function statesOf(asked: AskedStates) {
  const states = await openStates(asked)
  try {
    const gradeIn = async ({ source }: State) => {
      const file = await source.get('roles/a.md')
      return /^grade: (.*)$/m.exec(new TextDecoder().decode(await file?.read()))?.[1]
    }
    const { before, after } = states
    const nameOf = ({ name }: State) => name?.replace(/[0-9a-f]{8}/, 'FORK')
    return [`${nameOf(before)} ${await gradeIn(before)}`, `${nameOf(after)} ${await gradeIn(after)}`]
  } finally {
    await states.close()
  }
}

const graded = (grade: string) => ({ 'roles/a.md': role('客户经理', `grade: ${grade}`) })

/** main with P1, then P2; a branch from P1 with P3; in the folder, not committed, P4. */
function makeHistory(): string {
  const folder = makeRepository()
  commit(folder, graded('P1'))
  git(folder, 'branch', 'work')
  commit(folder, graded('P2'))
  git(folder, 'checkout', '--quiet', 'work')
  commit(folder, graded('P3'))
  writeFileSync(join(folder, 'roles/a.md'), graded('P4')['roles/a.md'] ?? '')
  return folder
}

describe('the two states', () => {
  test.each<[Omit<AskedStates, 'dir'>, string[]]>([
    [{}, ['main (FORK) P1', 'undefined P4']],
    [{ base: 'main' }, ['main P2', 'undefined P4']],
    [{ base: 'main', head: 'work' }, ['main P2', 'work P3']],
    [{ base: 'main..work' }, ['main P2', 'work P3']],
    [{ base: 'main...work' }, ['main (FORK) P1', 'work P3']],
    [{ base: 'HEAD~1', head: 'HEAD' }, ['HEAD~1 P1', 'HEAD P3']],
  ])('of %o', async (asked, expected) => {
    expect(await statesOf({ dir: makeHistory(), ...asked })).toEqual(expected)
  })

  test('may be two folders, in no repository', async () => {
    const folder = makeFolder()
    for (const [name, grade] of [
      ['old', 'P1'],
      ['new', 'P2'],
    ] as const) {
      mkdirSync(join(folder, name, 'roles'), { recursive: true })
      writeFileSync(join(folder, name, 'roles/a.md'), graded(grade)['roles/a.md'] ?? '')
    }
    const [before, after] = await statesOf({
      dir: folder,
      base: join(folder, 'old'),
      head: join(folder, 'new'),
    })
    expect([before, after].map((state) => state?.split(' ').at(-1))).toEqual(['P1', 'P2'])
  })

  test('of a workspace in a part of the repository', async () => {
    const folder = makeRepository()
    const inside = (grade: string) => ({ 'hr 人事/roles/a.md': graded(grade)['roles/a.md'] ?? '' })
    commit(folder, inside('P1'))
    commit(folder, inside('P2'))
    expect(await statesOf({ dir: join(folder, 'hr 人事'), base: 'HEAD~1', head: 'HEAD' })).toEqual([
      'HEAD~1 P1',
      'HEAD P2',
    ])
  })
})

describe('a base that has gone on', () => {
  const lackingOf = async (asked: AskedStates) => {
    const states = await openStates(asked)
    await states.close()
    return states.lacking
  }

  test.each<[Omit<AskedStates, 'dir'>, number | undefined]>([
    [{ base: 'main' }, 1],
    [{ base: 'main', head: 'work' }, 1],
    [{ base: 'main...' }, undefined],
    [{}, undefined],
    [{ base: 'work~1' }, undefined],
    // An older state is asked for on purpose.
    [{ base: 'main', head: 'main~1' }, undefined],
  ])('is known for %o', async (asked, lacking) => {
    expect(await lackingOf({ dir: makeHistory(), ...asked })).toBe(lacking)
  })

  test('without a change of the workspace lacks nothing', async () => {
    const folder = makeRepository()
    commit(folder, { 'hr/roles/a.md': role('客户经理') })
    git(folder, 'branch', 'work')
    commit(folder, { 'docs/other.txt': 'text' })
    git(folder, 'checkout', '--quiet', 'work')
    expect(await lackingOf({ dir: join(folder, 'hr'), base: 'main' })).toBeUndefined()
  })

  test('is told, also when the branch has nothing of its own', async () => {
    const folder = makeRepository()
    commit(folder, graded('P1'))
    git(folder, 'branch', 'work')
    commit(folder, graded('P2'))
    commit(folder, graded('P3'))
    git(folder, 'checkout', '--quiet', 'work')
    expect(await lackingOf({ dir: folder, base: 'main' })).toBe(2)
  })
})

test('a revision that is none names those that are near', async () => {
  const folder = makeHistory()
  await expect(openStates({ dir: folder, base: 'mian' })).rejects.toThrow('main')
  await expect(openStates({ dir: folder, base: '--output=x' })).rejects.toThrow('--output=x')
})

test('without a repository there is nothing to compare with', async () => {
  const folder = makeFolder()
  mkdirSync(join(folder, 'roles'))
  await expect(openStates({ dir: folder })).rejects.toMatchObject({ kind: 'environment' })
})

test('a bare repository has no files as they are now', async () => {
  const bare = clone(makeHistory(), '--bare')
  await expect(openStates({ dir: bare, base: 'main' })).rejects.toThrow('bare repository')
  expect(await statesOf({ dir: bare, base: 'main~1', head: 'main' })).toEqual(['main~1 P1', 'main P2'])
})
