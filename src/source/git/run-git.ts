import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process'
import type { Environment } from './environment.js'
import { gitProgram } from './program.js'
import { gitTrouble, notStarted } from './trouble.js'

/** What git answered. */
export interface Answer {
  /** Its exit code; 0 is well. */
  code: number
  out: Buffer
  /** What it complained of. */
  said: string
}

/** git in one folder. Nothing that content may name runs: no hook, no pager, no monitor, no signature program. */
export interface Git {
  /** The folder that paths are relative to. */
  folder: string
  /** Runs a command to its end. Only a git that cannot be started rejects. */
  ask(args: readonly string[], input?: string): Promise<Answer>
  /** Starts a command that is spoken with. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams
}

const SAFE = [
  '--no-pager',
  ...['-c', 'core.quotePath=false'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'log.showSignature=false'],
  ...['-c', 'log.follow=false'],
]

/** git as it runs in a folder. */
export function gitIn(folder: string, env: Environment): Git {
  const program = gitProgram(env)
  const options = { cwd: folder, env, windowsHide: true }
  return {
    folder,
    ask: (args, input = '') =>
      new Promise((resolve, reject) => {
        const whole = { ...options, encoding: 'buffer' as const, maxBuffer: Number.POSITIVE_INFINITY }
        const child = execFile(program, [...SAFE, ...args], whole, (error, out, said) => {
          if (typeof error?.code === 'string')
            return reject(notStarted(error as NodeJS.ErrnoException, folder))
          resolve({ code: error ? Number(error.code ?? 1) : 0, out, said: said.toString() })
        })
        // It may end without reading.
        child.stdin?.on('error', () => {}).end(input)
      }),
    start: (args) => spawn(program, [...SAFE, ...args], options),
  }
}

/** What git answered when all was well; else the run ends. */
export async function outputOf(git: Git, args: readonly string[], input?: string): Promise<Buffer> {
  const { code, out, said } = await git.ask(args, input)
  if (code !== 0) throw gitTrouble(said, git.folder)
  return out
}
