import { diagnose } from '../diagnostic.js'
import type { SourceFile } from '../source/file-source.js'
import { assembleFile, fileWithoutValue } from './assemble-file.js'
import { withoutConflicts } from './conflicts.js'
import { orFault } from './fault.js'
import { lineIndex } from './line-index.js'
import type { ParsedFile } from './parsed-file.js'
import { readText, startOf } from './read-text.js'
import { type FileKind, shapeOfKind } from './shapes.js'

/** Reads a part of the competency model. Whatever is wrong is in the file's diagnostics. */
export async function parseModelFile(file: SourceFile): Promise<ParsedFile> {
  return parseYamlFile(file, 'model')
}

/** Reads the changes that somebody has accepted. */
export async function parseApprovedChanges(file: SourceFile): Promise<ParsedFile> {
  return parseYamlFile(file, 'approved-changes')
}

/** Reads the configuration of a workspace; one that says nothing is fine. */
export async function parseConfigFile(file: SourceFile): Promise<ParsedFile> {
  return parseYamlFile(file, 'config')
}

type YamlKind = Exclude<FileKind, 'role'>

async function parseYamlFile(file: SourceFile, kind: YamlKind): Promise<ParsedFile> {
  return orFault(file.path, () => readYamlFile(file, kind))
}

async function readYamlFile(file: SourceFile, kind: YamlKind): Promise<ParsedFile> {
  const { path } = file
  const read = await readText(file)
  if ('problem' in read) return fileWithoutValue(path, '', [read.problem])
  const { text } = read
  if (kind === 'model' && saysNothing(text))
    return fileWithoutValue(path, text, [diagnose('file-empty', startOf(path), {})])
  const { text: readable, conflicts } = withoutConflicts(text, lineIndex(path, text).place)
  return assembleFile({
    path,
    text,
    shape: shapeOfKind(kind),
    yaml: { text: readable, from: 0 },
    body: { text: '', line: 1 },
    top: { start: 0, end: 0 },
    whenEmpty: kind === 'config' ? {} : undefined,
    diagnostics: conflicts,
  })
}

/** Only blank lines and comments. */
const saysNothing = (text: string) => text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))
