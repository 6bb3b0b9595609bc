import { diagnose } from '../diagnostic.js'
import type { SourceFile } from '../source/file-source.js'
import { assembleFile, fileWithoutValue } from './assemble-file.js'
import { withoutConflicts } from './conflicts.js'
import { editsAt } from './edits-at.js'
import { orFault } from './fault.js'
import { splitFrontMatter } from './front-matter.js'
import { hiddenIn } from './hidden-signs.js'
import { lineIndex } from './line-index.js'
import type { ParsedFile } from './parsed-file.js'
import { readText, startOf } from './read-text.js'
import { shapeOfKind } from './shapes.js'

/** Reads a role: front matter and the Markdown below it. Whatever is wrong is in the file's diagnostics. */
export async function parseRoleFile(file: SourceFile): Promise<ParsedFile> {
  return orFault(file.path, () => readRole(file))
}

async function readRole(file: SourceFile): Promise<ParsedFile> {
  const { path } = file
  const read = await readText(file)
  if ('problem' in read) return fileWithoutValue(path, '', [read.problem])
  const { text } = read
  if (text.trim() === '') return fileWithoutValue(path, text, [diagnose('file-empty', startOf(path), {})])
  const { place } = lineIndex(path, text)
  const { text: readable, conflicts } = withoutConflicts(text, place)
  const { yaml, fence, body, problems } = splitFrontMatter(readable)
  const found = problems.map(({ code, facts, edits, start, end }) =>
    diagnose(
      code,
      place(start, end),
      facts,
      undefined,
      editsAt(edits, (span) => place(span.start, span.end)),
    ),
  )
  const hidden = hiddenIn(body.text).map(({ at, facts }) =>
    diagnose(
      'hidden-sign',
      place(text.length - body.text.length + at, text.length - body.text.length + at + 1),
      facts,
    ),
  )
  const diagnostics = [...conflicts, ...found, ...hidden]
  return assembleFile({ path, text, shape: shapeOfKind('role'), yaml, body, top: fence, diagnostics })
}
