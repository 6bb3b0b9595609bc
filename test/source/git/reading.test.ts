import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { batchAnswers, type GitObject } from '../../../src/source/git/batch-answers.js'
import { openRepository } from '../../../src/source/git/open.js'
import { childProcesses } from '../../child-processes.js'
import { clone, commit, git, makeRepository, open, textsOf } from './git-folders.js'

it('answers many reads at once, each with its own bytes', async () => {
  const folder = makeRepository()
  const text = (at: number) => `${at}\n`.repeat(1 + (at % 50) * 200)
  commit(folder, Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.md`, text(at)])))
  const repository = await open(folder)
  const source = await repository.source(await repository.revision('HEAD'))
  const files = await source.list('', ['.md'])
  // Ten times over: what is asked and what is answered are both more than pipes hold.
  const asked = Array.from({ length: 10 }, () => files).flat()
  const read = await Promise.all(asked.map((file) => file.read()))
  expect(read).toHaveLength(4000)
  for (const [at, bytes] of read.entries())
    expect(Buffer.from(bytes).equals(Buffer.from(text(Number.parseInt(asked[at]?.path ?? '', 10))))).toBe(
      true,
    )
})

it('takes answers in pieces of any size', () => {
  const id = 'a'.repeat(40)
  const stream = Buffer.from(
    `${id} blob 3\n1\n2\n${id} missing\n${id} blob 0\n\nodd name ambiguous\n${id} tag 1\n \n`,
  )
  for (let size = 1; size <= stream.length; size++) {
    const found: (GitObject | undefined)[] = []
    const take = batchAnswers((answer) => found.push(answer))
    for (let at = 0; at < stream.length; at += size) take(stream.subarray(at, at + size))
    expect(found.map((answer) => answer?.bytes.toString())).toEqual(['1\n2', undefined, '', undefined, ' '])
  }
})

it('says that bytes are missing', async () => {
  const folder = makeRepository()
  commit(folder, { 'a.md': 'a', 'b.md': 'b' })
  const id = git(folder, 'rev-parse', 'HEAD:a.md')
  rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)))
  const repository = await open(folder)
  const source = await repository.source(await repository.revision('HEAD'))
  await expect((await source.get('a.md'))?.read()).rejects.toMatchObject({
    kind: 'environment',
    message: expect.stringContaining('git fetch --refetch --no-filter'),
  })
  expect(Buffer.from((await (await source.get('b.md'))?.read()) ?? []).toString()).toBe('b')
})

it('fetches nothing by itself for a partial clone, and names the command that does', async () => {
  const folder = makeRepository()
  commit(folder, { 'a.md': 'a' })
  git(folder, 'config', 'uploadpack.allowFilter', 'true')
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  const partial = clone(folder, '--no-checkout', '--filter=blob:none')
  const packs = () => readdirSync(join(partial, '.git/objects/pack')).length
  const before = packs()
  await expect(textsOf(await open(partial))).rejects.toMatchObject({
    kind: 'environment',
    message: expect.stringContaining('git fetch --refetch --no-filter'),
  })
  expect(packs()).toBe(before)
  git(partial, 'fetch', '--quiet', '--refetch', '--no-filter')
  expect(await textsOf(await open(partial))).toEqual({ 'a.md': 'a' })
})

it('refuses what is asked after it was closed, and what was not answered by then', async () => {
  const folder = makeRepository()
  commit(folder, { 'a.md': 'a'.repeat(1_000_000) })
  const repository = await openRepository(folder)
  const source = await repository.source(await repository.revision('HEAD'))
  const file = await source.get('a.md')
  const pending = Promise.allSettled(Array.from({ length: 50 }, () => file?.read()))
  await repository.close()
  expect((await pending).at(-1)).toMatchObject({ status: 'rejected' })
  await expect(file?.read()).rejects.toThrow('closed')
  await repository.close()
})

it('ends with its repository: no git is left', async () => {
  const folder = makeRepository()
  commit(folder, { 'a.md': 'a' })
  const gitsHere = () => childProcesses('cat-file')
  {
    await using repository = await openRepository(folder)
    await textsOf(repository)
    expect(gitsHere()).toHaveLength(1)
  }
  expect(gitsHere()).toEqual([])
})
