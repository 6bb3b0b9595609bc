import { contextOf } from './path-context.js'
import type { PathFindings } from './path-findings.js'
import { missingPath } from './path-mistakes.js'
import { anything, type Shape } from './shape.js'
import type { TemplateFile } from './template-files.js'
import { type Listener, walkTemplate } from './walk-template.js'

/** The templates of a document, and what they are given. */
export interface Templates {
  templates: readonly TemplateFile[]
  partials: ReadonlyMap<string, TemplateFile>
  /** Syntax trees of the files that are used, as far as they parse. */
  programs: ReadonlyMap<TemplateFile, hbs.AST.Program>
  view: Shape
}

interface Call {
  file: TemplateFile | undefined
  given: Shape
}

/** More calls than any document has. A partial that calls itself would have no end of them. */
const MOST_CALLS = 500

/** Looks for paths that lead to nothing, in templates and in the partials they call, with whatever each is given. */
export function checkPaths({ templates, partials, programs, view }: Templates, findings: PathFindings): void {
  const calls: Call[] = templates.map((file) => ({ file, given: view }))
  const call = (name: string, given: Shape) => calls.push({ file: partials.get(name), given })
  const done = new Map<TemplateFile | undefined, Set<Shape>>()
  // Calls are added while they are gone through.
  for (const [count, { file, given }] of calls.entries()) {
    const shape = count < MOST_CALLS ? given : anything
    const shapes = done.get(file) ?? new Set()
    if (shapes.has(shape)) continue
    done.set(file, shapes.add(shape))
    const program = file && programs.get(file)
    if (file && program) walkTemplate(program, contextOf(view, shape), listen(file, findings, call))
    // What cannot be read may call any partial, with anything.
    else for (const name of partials.keys()) call(name, anything)
  }
}

function listen({ path: file }: TemplateFile, findings: PathFindings, call: Listener['call']): Listener {
  const path: Listener['path'] = (path, found, context) => {
    const missing = 'missing' in found ? () => missingPath(path, found.missing, context) : undefined
    findings.add(file, path, missing)
  }
  return { path, call }
}
