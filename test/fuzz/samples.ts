import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { packageRoot } from '../../src/package-root.js'

/** Files of the package below a folder that end so, with their texts. */
function textsBelow(folder: string, ending: RegExp): Map<string, string> {
  const root = join(packageRoot(), folder)
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name) && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return new Map(files.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]))
}

const files = new Map([
  ...textsBelow('roles', /\.(?:md|yaml)$/),
  ...textsBelow('examples', /(?:^|[^g])\.(?:md|yaml)$/),
])
const ending = (end: string) => [...files].filter(([path]) => path.endsWith(end)).map(([, text]) => text)

/** Role files that there are, and short ones. */
export const roles = [
  ...ending('.md').filter((text) => text.startsWith('---')),
  '---\n岗位名称: 客户经理\n岗位目的: 开发客户。\n职责: [开发客户, 维护客户]\n---\n',
  '---\ntitle: Lead\nextends: base\nreporting: { to: a, dotted: [b] }\nkpis:\n  - { kpi: x, weight: 100, target: ">= 95%" }\n---\n正文 **一**\n',
]

export const models = ending('model.yaml')

export const configs = [
  'company: { name: 示例, logo: logo.svg }\nlang: zh-CN\nlook: form\nout: out\ndocuments: [job-description]\n',
  '公司: 示例\n语言: 英文\n变更评级: { grade: 文字, kpis: 重大 }\n须经同意: { grade: [人力资源总监] }\n版本记录: git\n',
]

export const approvals = [
  '变更:\n  - 变更编号: abcdef012345\n    确认人: 王某\n    日期: 2026-01-05\n',
  'changes:\n  - change: abcdef012345\n    by: Wang\n    on: 2026-01-05\n    reason: agreed\n',
]

/** Files of templates by their path below `templates/`. */
export const templates = textsBelow('templates', /\.(?:hbs|yaml|css)$/)
