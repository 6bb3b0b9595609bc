#!/usr/bin/env node
/**
 * rolewright-comment FILE: keeps one comment of a pull request (GitHub) or one note of a merge request (GitLab) as FILE
 * has it: the JSON of `rolewright diff`. Runs in CI and takes everything from its variables; FILE may be anybody's. With
 * --lenient a comment that cannot be written is a warning.
 */
import { appendFileSync } from 'node:fs'
import type { Bilingual } from '../errors.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import type { Host, Outcome } from './host.js'
import { readComment } from './read-comment.js'
import { say, Trouble } from './trouble.js'

const outcomes: Record<Outcome['done'], Bilingual> = {
  created: { en: 'Commented', zh: '已发布评论' },
  updated: { en: 'Updated the comment', zh: '已更新评论' },
  same: { en: 'The comment is up to date', zh: '评论已是最新' },
  nothing: { en: 'No roles have changed, so there is no comment.', zh: '岗位没有变更，不发布评论。' },
  fork: {
    en: 'The pull request comes from a fork, so this run may not comment on it; the workflow rolewright-comment.yml will.',
    zh: '合并请求来自派生仓库（fork），本次运行无权评论，将由 rolewright-comment.yml 工作流发布。',
  },
  'no-file': {
    en: 'That run left no comment to post.',
    zh: '该次运行没有留下待发布的评论。',
  },
  'no-pull-request': {
    en: 'This run is not for a pull request, so there is nothing to comment on.',
    zh: '本次运行不属于合并请求，无需评论。',
  },
  outdated: {
    en: 'The pull request is closed, or has newer commits whose own run will comment.',
    zh: '合并请求已关闭，或又有新的提交（由新提交的运行发布评论）。',
  },
  several: {
    en: 'Several pull requests are open for this branch, so none is commented on; see the summary of the run.',
    zh: '该分支有多个未关闭的合并请求，不知应评论哪一个，请看该次运行的摘要。',
  },
  'no-token': {
    en: 'There is no ROLEWRIGHT_TOKEN, so no comment is written; the report is in the artifacts of this job.',
    zh: '未设置 ROLEWRIGHT_TOKEN，不发布评论；报告见本任务的构件。',
  },
}

async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const [path] = args.filter((arg) => !arg.startsWith('--'))
  const host = hostOf(env)
  if (path === undefined || !host) throw wrongUse
  const comment = readComment(path, host.linksTo)
  const { done, url }: Outcome = comment ? await host.keep(comment) : { done: 'no-file' }
  console.log(say(outcomes[done], env) + (url ? say({ en: `: ${url}`, zh: `：${url}` }, env) : ''))
  if (url && env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `url=${url.replace(/\s/g, '')}\n`)
}

function hostOf(env: NodeJS.ProcessEnv): Host | undefined {
  if (env.GITHUB_ACTIONS === 'true') return github(env)
  return env.GITLAB_CI === 'true' ? gitlab(env) : undefined
}

const wrongUse = new Trouble({
  en: 'rolewright-comment FILE runs only in GitHub Actions or GitLab CI; to see the changes yourself, run `rolewright diff`.',
  zh: 'rolewright-comment FILE 只在 GitHub Actions 或 GitLab CI 中运行；如要自己查看变更，请运行 rolewright diff。',
})

function complain(error: unknown, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const lenient = args.includes('--lenient')
  const text = error instanceof Trouble ? say(error.text, env) : unexpected(error, env)
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
  return say(
    {
      en: `The comment could not be written (${reason}). Run the job again later.`,
      zh: `评论未能发布（${reason}）。请稍后重新运行。`,
    },
    env,
  )
}

const args = process.argv.slice(2)
main(args, process.env).catch((error) => complain(error, args, process.env))
