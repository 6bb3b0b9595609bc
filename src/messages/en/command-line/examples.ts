import type { Examples } from '../../command-line-words.js'

/** The examples under the help of each command, in English. */
export const examples: Examples = {
  program: ['rolewright init my-roles', 'rolewright check', 'rolewright build'],
  init: ['rolewright init my-roles', 'rolewright init my-roles --from ./rolewright-0.1.0.tgz'],
  new: [
    'rolewright new role "Account Manager"',
    'rolewright new role "Account Manager" --id key-accounts --dir sales',
  ],
  check: [
    'rolewright check',
    'rolewright check roles/account-manager.md',
    'rolewright check --format github',
  ],
  build: [
    'rolewright build',
    'rolewright build --format html --only account-manager',
    'rolewright build --dry-run',
  ],
  diff: [
    'rolewright diff',
    'rolewright diff main --fail-on material',
    'rolewright diff v1.0 v1.1 --format pdf --output changes.pdf',
  ],
  acknowledge: [
    'rolewright acknowledge --all --by "HR Director" --reason "Annual grade review"',
    'rolewright acknowledge c3f9a1b04d2e7 --by "Jane Smith" --reason "Holder informed in writing" --on 2026-01-05',
  ],
  log: ['rolewright log account-manager', 'rolewright log "Account Manager" --format markdown'],
  textconv: [
    'rolewright textconv roles/account-manager.md',
    'git config diff.rolewright.textconv "rolewright textconv"',
  ],
  doctor: ['rolewright doctor', 'rolewright doctor --format json'],
  view: [
    'rolewright view account-manager --document job-description',
    'rolewright view account-manager --document job-description --presented',
  ],
}
