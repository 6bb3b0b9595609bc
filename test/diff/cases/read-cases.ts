import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Files, filesOf } from '../workspaces.js'

/** A section of a file of cases, and the workspace that it starts from. */
export interface Section {
  title: string
  text: string
  base: Files
}

/** Two states of a workspace and what should be told of the way from one to the other. */
export interface Case {
  before: Files
  after: Files
  /** One line for each change; `…` stands for whatever is there. */
  changes: string[]
}

/** The sections of the Markdown files of this folder, by file; README.md says how they are written. */
export function readSections(): [file: string, sections: Section[]][] {
  const names = readdirSync(import.meta.dirname).filter((name) => /^(?!README).*[.]md$/.test(name))
  return names.map((name) => [name, sectionsOf(readFileSync(join(import.meta.dirname, name), 'utf8'))])
}

function sectionsOf(file: string): Section[] {
  const [head = '', ...sections] = file.split(/^## /mu)
  const all = filesOf(/^Workspace: `(.+)`/mu.exec(head)?.[1] ?? '.')
  const parts = new Map<string, Files>()
  return sections.map((text) => {
    const folders = foldersOf(text)
    const base = parts.get(folders.join()) ?? filesIn(all, folders)
    parts.set(folders.join(), base)
    return { title: text.slice(0, text.indexOf('\n')), text, base }
  })
}

/** The folders of a section's files. */
function foldersOf(text: string): string[] {
  const targets = [...text.matchAll(block)].flatMap(([, , target = '']) => target.split(' → '))
  const folders = targets
    .filter(Boolean)
    .map((path) => (path.endsWith('/') ? path.slice(0, -1) : dirname(path)))
  return [...new Set(folders)].sort()
}

/** The files of some folders and of those around them; all of them when a case is about what they share. */
function filesIn(files: Files, folders: readonly string[]): Files {
  if (folders.includes('roles')) return files
  const isIn = (path: string) => folders.some((folder) => `${folder}/`.startsWith(`${dirname(path)}/`))
  return Object.fromEntries(Object.entries(files).filter(([path]) => dirname(path) === '.' || isIn(path)))
}

const block = /^```(\w+) ?(.*)\n([\s\S]*?)^```$/gmu

/** What a section says, step by step. */
export function caseOf({ title, text, base }: Section): Case {
  let [before, after] = [base, base]
  let changes: string[] | undefined
  for (const [, action = '', target = '', body = ''] of text.matchAll(block)) {
    if (action === 'changes') changes = body.split('\n').filter((line) => line !== '')
    else if (action === 'both') [before, after] = [put(before, target, body), put(after, target, body)]
    else if (action === 'given') [before, after] = [edited(before, target, body), edited(after, target, body)]
    else after = acted(after, { action, target, body })
  }
  if (!changes) throw new Error(`"${title}" says no changes`)
  return { before, after, changes }
}

function acted(files: Files, { action, target, body }: Record<'action' | 'target' | 'body', string>): Files {
  switch (action) {
    case 'diff':
      return edited(files, target, body)
    case 'new':
      return put(files, target, body)
    case 'removed':
      return without(files, target)
    case 'moved': {
      const [from = '', to = ''] = target.split(' → ')
      return { ...without(files, from), [to]: textOf(files, from) }
    }
    case 'everywhere':
      return replaced(files, target, body)
    default:
      throw new Error(`no such block: ${action}`)
  }
}

const put = (files: Files, path: string, text: string): Files => ({ ...files, [path]: text })

function without(files: Files, path: string): Files {
  textOf(files, path)
  return Object.fromEntries(Object.entries(files).filter(([other]) => other !== path))
}

function textOf(files: Files, path: string): string {
  const text = files[path]
  if (text === undefined) throw new Error(`no file ${path}`)
  return text
}

/** Applies a diff without line numbers; its hunks are parted by `@@`. */
function edited(files: Files, path: string, diff: string): Files {
  const sides = (hunk: string, sign: string) =>
    hunk
      .split('\n')
      .filter((line) => line.startsWith(sign) || line.startsWith(' '))
      .map((line) => `${line.slice(1)}\n`)
      .join('')
  const text = diff
    .split(/^@@.*\n/mu)
    .reduce((found, hunk) => swapped(found, sides(hunk, '-'), sides(hunk, '+'), path), textOf(files, path))
  return { ...files, [path]: text }
}

function swapped(text: string, from: string, to: string, path: string): string {
  const parts = text.split(from)
  if (from === '' || parts.length !== 2) throw new Error(`${path}: found ${parts.length - 1} times:\n${from}`)
  return parts.join(to)
}

/** Replaces words in all files below a folder: `from → to`, one a line. */
function replaced(files: Files, folder: string, body: string): Files {
  const swaps = body
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' → ') as [string, string])
  const inAll = (text: string) => swaps.reduce((found, [from, to]) => found.replaceAll(from, to), text)
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, path.startsWith(folder) ? inAll(text) : text]),
  )
}
