import { relative } from 'node:path'
import type { Lang } from '../../index.js'
import { type Session, say } from '../session.js'

/** `rolewright init [dir]`: a workspace that builds at once, and the next three steps. */
export async function init(
  dir: string,
  options: { force?: boolean; lang?: Lang; from?: string },
  session: Session,
): Promise<void> {
  const { createWorkspace } = await import('../../index.js')
  const { force, from } = options
  const files = createWorkspace(dir, { lang: options.lang ?? session.lang, force, from })
  const roles = files.filter((path) => path.endsWith('.md') && path.startsWith('roles/'))
  session.print(say(session, summary(dir, files.length, roles.length)))
  session.print(say(session, nextSteps(dir)))
  if (from === undefined && files.includes('.gitlab-ci.yml')) session.print(say(session, stillOpen))
}

function summary(dir: string, files: number, roles: number) {
  return {
    en: `Created ${files} files in ${dir}, including ${roles === 1 ? '1 sample role' : `${roles} sample roles`}.`,
    zh: `已在 ${dir} 新建工作区：${files} 个文件，其中示例岗位 ${roles} 个。`,
  }
}

const stillOpen = {
  en: '\nThe CI files for GitHub and GitLab do nothing yet: fill in ROLEWRIGHT in them, or run init with --from.',
  zh: '\nGitHub 和 GitLab 的自动检查还未启用：请填写设置文件中的 ROLEWRIGHT，或在 init 时加上 --from。',
}

function nextSteps(dir: string) {
  const enter = relative(process.cwd(), dir) === '' ? '' : `\n  cd ${/\s/.test(dir) ? `"${dir}"` : dir}`
  return {
    en: `\nNext:${enter}\n  rolewright build                          make the documents\n  rolewright new role "Sales Lead"          add a role of your own\n  rolewright check                          find mistakes while you write`,
    zh: `\n接下来：${enter}\n  rolewright build               生成文档\n  rolewright new role 区域经理   新建自己的岗位\n  rolewright check               编写时随时检查`,
  }
}
