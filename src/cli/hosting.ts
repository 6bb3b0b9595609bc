import { relative, resolve, sep } from 'node:path'
import type { ChangeReportOptions, States } from '../index.js'

type Links = NonNullable<ChangeReportOptions['linkTo']>

/** Addresses of lines on the site that the repository is hosted on, as far as its CI provides them; otherwise none. */
export function linksOf(states: States, root: string, env: NodeJS.ProcessEnv): Links {
  const site = siteIn(env)
  return ({ file, start }, side) => {
    const commit = (side === 'before' ? states.before.commit : states.after.commit) ?? site?.commit
    const top = states.top
    if (!site || commit === undefined || top === undefined) return undefined
    const path = relative(top, resolve(file)).split(sep).map(encoded).join('/')
    return relative(top, root).startsWith('..') ? undefined : `${site.files(commit)}/${path}#L${start.line}`
  }
}

/** In Markdown a bracket would end the address. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/[()'!*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

interface Site {
  files(commit: string): string
  commit: string | undefined
}

/** GitHub's and GitLab's own variables: GITHUB_SERVER_URL, CI_PROJECT_URL. */
function siteIn(env: NodeJS.ProcessEnv): Site | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, CI_PROJECT_URL: project } = env
  if (server && repository)
    return { files: (commit) => `${server}/${repository}/blob/${commit}`, commit: env.GITHUB_SHA }
  if (project) return { files: (commit) => `${project}/-/blob/${commit}`, commit: env.CI_COMMIT_SHA }
  return undefined
}
