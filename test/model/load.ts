import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

/** A workspace of a few files, and what was found in it as `code file:line:column`, without notes. */
export async function load(files: Record<string, string>) {
  const { model, diagnostics } = await loadWorkspace(memorySource(files))
  const line = ({ code, place: { file, start } }: (typeof diagnostics)[number]) =>
    `${code} ${file}:${start.line}:${start.column}`
  return {
    model,
    diagnostics,
    errors: diagnostics.filter(({ severity }) => severity !== 'note').map(line),
    notes: diagnostics.filter(({ severity }) => severity === 'note').map(line),
    /** Facts of the first diagnostic with a code. */
    factsOf: (code: string) => diagnostics.find((one) => one.code === code)?.facts,
    role(id: string) {
      const role = model.roles.get(id)
      if (!role) throw new Error(`no role ${id}`)
      return role
    },
  }
}

/** A role file: the given lines after a title, a purpose and one duty, so that its own lines begin at line 5. */
export function role(title: string, ...lines: string[]): string {
  return ['---', `title: ${title}`, 'purpose: 服务客户', 'duties: [拜访客户]', ...lines, '---', ''].join('\n')
}

/** A file of just these lines as front matter, beginning at line 2. */
export function bare(...lines: string[]): string {
  return ['---', ...lines, '---', ''].join('\n')
}

/** A model file of these lines. */
export function yaml(...lines: string[]): string {
  return [...lines, ''].join('\n')
}
