import type { Examples } from '../../command-line-words.js'

/** The examples under the help of each command, in Chinese. */
export const examples: Examples = {
  program: ['rolewright init my-roles', 'rolewright check', 'rolewright build'],
  init: ['rolewright init my-roles', 'rolewright init my-roles --lang en --from ./rolewright-0.1.0.tgz'],
  new: ['rolewright new role 客户经理', 'rolewright new role 客户经理 --id account-manager --dir 销售部'],
  check: [
    'rolewright check',
    'rolewright check roles/account-manager.md',
    'rolewright check --format github',
  ],
  build: ['rolewright build', 'rolewright build --format html --only 客户经理', 'rolewright build --dry-run'],
  diff: [
    'rolewright diff',
    'rolewright diff main --fail-on 重大',
    'rolewright diff v1.0 v1.1 --format pdf --output 变更说明.pdf',
  ],
  acknowledge: [
    'rolewright acknowledge --all --by 人力资源总监 --reason 年度职级调整',
    'rolewright acknowledge c3f9a1b04d2e7 --by 王总监 --reason 已书面通知本人 --on 2026-01-05',
  ],
  log: ['rolewright log 客户经理', 'rolewright log 客户经理 --format markdown --output 客户经理变更历史.md'],
  textconv: [
    'rolewright textconv roles/account-manager.md',
    'git config diff.rolewright.textconv "rolewright textconv"',
  ],
  doctor: ['rolewright doctor', 'rolewright doctor --format json'],
  view: [
    'rolewright view 客户经理 --document job-description',
    'rolewright view 客户经理 --document job-description --presented',
  ],
}
