#!/usr/bin/env node
/**
 * rolewright-comment FILE: keeps one comment of a pull request (GitHub) or one note of a merge request (GitLab) as FILE
 * has it: the JSON of `rolewright diff`. Runs in CI and takes everything from its variables; FILE may be anybody's. With
 * --lenient a comment that cannot be written is a warning.
 */
import { appendFileSync } from 'node:fs'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import type { Host, Outcome } from './host.js'
import { readComment } from './read-comment.js'
import { say, Trouble } from './trouble.js'

async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const [path] = args.filter((arg) => !arg.startsWith('--'))
  const host = hostOf(env)
  if (path === undefined || !host) throw new Trouble('wrong-use', {})
  const comment = readComment(path, host.linksTo)
  const { done, url }: Outcome = comment ? await host.keep(comment) : { done: 'no-file' }
  console.log(say(done, { url }, env))
  if (url && env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `url=${url.replace(/\s/g, '')}\n`)
}

function hostOf(env: NodeJS.ProcessEnv): Host | undefined {
  if (env.GITHUB_ACTIONS === 'true') return github(env)
  return env.GITLAB_CI === 'true' ? gitlab(env) : undefined
}

function complain(error: unknown, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const lenient = args.includes('--lenient')
  const text = error instanceof Trouble ? say(error.code, error.facts, env) : unexpected(error, env)
  if (env.GITHUB_ACTIONS === 'true')
    console.log(
      `::${lenient ? 'warning' : 'error'} title=rolewright::${text.replaceAll('%', '%25').replace(/\r?\n/g, '%0A')}`,
    )
  else console.error(text)
  process.exitCode = lenient ? 0 : 1
}

/** The server gave up, or could not be reached: nothing that an author could mend. */
function unexpected(error: unknown, env: NodeJS.ProcessEnv): string {
  const { message = String(error), cause } = (error ?? {}) as {
    message?: string
    cause?: { message?: string }
  }
  const reason = cause?.message ? `${message}: ${cause.message}` : message
  return say('not-written', { reason }, env)
}

const args = process.argv.slice(2)
main(args, process.env).catch((error) => complain(error, args, process.env))
