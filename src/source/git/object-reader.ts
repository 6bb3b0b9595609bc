import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { batchAnswers, type GitObject } from './batch-answers.js'
import type { Git } from './run-git.js'
import { gitTrouble, notStarted } from './trouble.js'

/** Reads objects of a repository, one after another in the order they were asked for, through one git. */
export interface ObjectReader {
  /** The object of that name, or undefined. The name is a hash, perhaps with a `^{type}`; never what an author wrote. */
  read(name: string): Promise<GitObject | undefined>
  /** Ends the git; what was not answered yet is refused. */
  close(): Promise<void>
}

/** A reader that starts its git when it is first asked. */
export function objectReader(git: Git): ObjectReader {
  let conversation: Conversation | undefined
  let closed = false
  return {
    async read(name) {
      if (closed) throw new Error('the repository has been closed')
      conversation ??= converse(git)
      return conversation.ask(name)
    },
    async close() {
      closed = true
      await conversation?.end()
    },
  }
}

interface Conversation {
  ask(name: string): Promise<GitObject | undefined>
  end(): Promise<void>
}

interface Waiting {
  resolve(answer: GitObject | undefined): void
  reject(error: unknown): void
}

/**
 * The answers are always being read, and what is asked waits in memory until git takes it: neither side can stop the
 * other by a full pipe.
 */
function converse(git: Git): Conversation {
  const child = git.start(['cat-file', '--batch'])
  const ended = once(child, 'close').catch(() => {})
  const waiting: Waiting[] = []
  let failure: unknown
  let said = ''
  const answer = batchAnswers((object) => waiting.shift()?.resolve(object))
  child.stdout.on('data', (piece: Buffer) => attempt(() => answer(piece), fail))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4096)
  })
  // That it has gone is told when it ends.
  child.stdin.on('error', () => {})
  child.once('error', (error) => fail(notStarted(error, git.folder)))
  child.once('close', () => fail(gitTrouble(said, git.folder)))
  return { ask, end }

  function ask(name: string): Promise<GitObject | undefined> {
    if (failure !== undefined) return Promise.reject(failure)
    writeTogether(child, `${name}\n`)
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
  }

  function fail(error: unknown): void {
    failure ??= error
    child.kill()
    for (const { reject } of waiting.splice(0)) reject(failure)
  }

  async function end(): Promise<void> {
    if (waiting.length > 0) fail(new Error('the repository has been closed'))
    child.stdin.end()
    await ended
  }
}

/** What is asked in one turn goes out in one write. */
function writeTogether({ stdin }: ChildProcessWithoutNullStreams, text: string): void {
  if (stdin.writableCorked === 0) {
    stdin.cork()
    process.nextTick(() => stdin.uncork())
  }
  stdin.write(text)
}

function attempt(act: () => void, fail: (error: unknown) => void): void {
  try {
    act()
  } catch (error) {
    fail(error)
  }
}
