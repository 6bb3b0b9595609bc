import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'

/** How a browser is started. */
export interface ProcessInput {
  path: string
  args: readonly string[]
  env: NodeJS.ProcessEnv
  /** Whether it is spoken to through a pipe; else through a socket that it names. */
  pipe: boolean
}

/** A browser's process. It never outlives this one. */
export interface BrowserProcess {
  pipe: { write: Writable; read: Readable } | undefined
  /** The address of its socket. */
  address: Promise<string>
  /** Resolves when it has ended, or could not be started. */
  ended: Promise<void>
  /** Why it ended; never resolves before it has. */
  complaint(): Promise<Error>
  kill(): void
}

/** A browser ended by itself. */
export class EndedEarly extends Error {
  /** What it wrote to the terminal. */
  readonly said: string
  /** Its exit code, or the name of the signal that ended it. */
  readonly code: number | string | null

  constructor(said: string, code: number | string | null) {
    super(`the browser ended (${code})`)
    this.said = said
    this.code = code
  }
}

/** Starts a browser as the head of a process group, so that all of it can be ended at once. */
export function startProcess({ path, args, env, pipe }: ProcessInput): BrowserProcess {
  const child = spawn(path, args, {
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', ...(pipe ? (['pipe', 'pipe'] as const) : [])],
  })
  const kill = () => killGroup(child)
  const forget = endWithThisProcess(kill)
  const output = listen(child.stderr as Readable)
  const exit = new Promise<Error | undefined>((resolve) => {
    child.once('error', resolve).once('exit', () => resolve(undefined))
  })
  const [, , , write, read] = child.stdio
  return {
    pipe: pipe ? { write: write as Writable, read: read as Readable } : undefined,
    address: output.address,
    ended: exit.then(forget),
    async complaint() {
      const failure = await exit
      if (failure) return failure
      // Something that it started may live on and never close the stream.
      await Promise.race([output.end, setTimeout(LAST_WORDS, undefined, UNSEEN)])
      return new EndedEarly(output.said(), child.exitCode ?? child.signalCode)
    },
    kill,
  }
}

/** A wait that does not keep this process from ending; whoever waits for its outcome has a limit of time. */
export const UNSEEN = { ref: false }

/** Milliseconds that are given to what a browser said last. */
const LAST_WORDS = 500

/** Characters that are kept of what it says. */
const ENOUGH = 16_384

function listen(stream: Readable): { said(): string; address: Promise<string>; end: Promise<unknown> } {
  let text = ''
  const address = new Promise<string>((resolve) => {
    stream.setEncoding('utf8').on('data', (part: string) => {
      if (text.length > ENOUGH) return
      text += part
      const found = /^DevTools listening on (ws:\/\/\S+)\s*$/m.exec(text)?.[1]
      if (found) resolve(found)
    })
  })
  return { said: () => text, address, end: new Promise((resolve) => stream.once('close', resolve)) }
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** A run that is broken off leaves neither a browser nor its folder behind. Returns how to undo it. */
function endWithThisProcess(kill: () => void): () => void {
  const leave = (signal: keyof typeof SIGNALS) => process.exit(SIGNALS[signal])
  const signals = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]
  // Before its folder is removed, which is done at the exit, too.
  process.prependOnceListener('exit', kill)
  for (const signal of signals) process.once(signal, leave)
  return () => {
    process.off('exit', kill)
    for (const signal of signals) process.off(signal, leave)
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (process.platform === 'win32') child.kill()
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}
