import type { Lang } from '../index.js'

interface Samples {
  readonly en: readonly string[]
  readonly zh: readonly string[]
}

const same = (...lines: string[]): Samples => ({ en: lines, zh: lines })

const samples = {
  program: same('rolewright init my-roles', 'rolewright check', 'rolewright build'),
  init: {
    en: ['rolewright init my-roles', 'rolewright init my-roles --from ./rolewright-0.1.0.tgz'],
    zh: ['rolewright init my-roles', 'rolewright init my-roles --lang en --from ./rolewright-0.1.0.tgz'],
  },
  new: {
    en: [
      'rolewright new role "Account Manager"',
      'rolewright new role "Account Manager" --id key-accounts --dir sales',
    ],
    zh: ['rolewright new role 客户经理', 'rolewright new role 客户经理 --id account-manager --dir 销售部'],
  },
  check: same(
    'rolewright check',
    'rolewright check roles/account-manager.md',
    'rolewright check --format github',
  ),
  build: {
    en: [
      'rolewright build',
      'rolewright build --format html --only account-manager',
      'rolewright build --dry-run',
    ],
    zh: ['rolewright build', 'rolewright build --format html --only 客户经理', 'rolewright build --dry-run'],
  },
  diff: {
    en: [
      'rolewright diff',
      'rolewright diff main --fail-on material',
      'rolewright diff v1.0 v1.1 --format pdf --output changes.pdf',
    ],
    zh: [
      'rolewright diff',
      'rolewright diff main --fail-on 重大',
      'rolewright diff v1.0 v1.1 --format pdf --output 变更说明.pdf',
    ],
  },
  acknowledge: {
    en: [
      'rolewright acknowledge --all --by "HR Director" --reason "Annual grade review"',
      'rolewright acknowledge c3f9a1b04d2e7 --by "Jane Smith" --reason "Holder informed in writing" --on 2026-01-05',
    ],
    zh: [
      'rolewright acknowledge --all --by 人力资源总监 --reason 年度职级调整',
      'rolewright acknowledge c3f9a1b04d2e7 --by 王总监 --reason 已书面通知本人 --on 2026-01-05',
    ],
  },
  log: {
    en: ['rolewright log account-manager', 'rolewright log "Account Manager" --format markdown'],
    zh: ['rolewright log 客户经理', 'rolewright log 客户经理 --format markdown --output 客户经理变更历史.md'],
  },
  textconv: same(
    'rolewright textconv roles/account-manager.md',
    'git config diff.rolewright.textconv "rolewright textconv"',
  ),
  doctor: same('rolewright doctor', 'rolewright doctor --format json'),
  view: {
    en: ['rolewright view account-manager --document job-description'],
    zh: ['rolewright view 客户经理 --document job-description'],
  },
} as const satisfies Record<string, Samples>

/** The examples under the help of a command. */
export function examples(lang: Lang, command: keyof typeof samples): string {
  const { en, zh } = samples[command]
  const [title, lines] = lang === 'zh-CN' ? ['示例：', zh] : ['Examples:', en]
  return `\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`
}
