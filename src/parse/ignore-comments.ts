import type { Root } from 'mdast'
import type { CST } from 'yaml'
import type { Place } from '../diagnostic.js'
import { isEndless } from '../values/endless-markdown.js'
import { lineIndex } from './line-index.js'
import { markdownTreeOf, yamlTreeOf } from './trees.js'

/** A comment that silences what one rule finds in one line: `# rolewright-ignore RULE: reason`. */
export interface IgnoreComment {
  rule: string
  /** Empty when the author gives none. */
  reason: string
  place: Place
  /** The line that it is about: its own, or the next one with text when it stands alone in its line. Counts from 1. */
  line: number
}

const MARK = 'rolewright-ignore'
const written = new RegExp(`${MARK}\\s+([\\w-]+)\\s*(?:[:：]\\s*(.*?))?\\s*$`, 'su')

/**
 * The comments of a file that silence a rule, in its order: of YAML those that begin with `#`, of the Markdown below it
 * those in `<!-- … -->`. What only looks like one, in a text or a block of code, is none.
 */
export async function ignoreCommentsIn(file: { path: string; text: string }): Promise<IgnoreComment[]> {
  const { path, text } = file
  if (!text.includes(MARK)) return []
  const { place } = lineIndex(path, text)
  const lines = text.split('\n')
  const found = [...yamlComments(yamlTreeOf(file)), ...(await markdownComments(file))]
  return found.flatMap(({ start, end, said }) => {
    const [, rule, reason = ''] = written.exec(said) ?? []
    if (rule === undefined) return []
    const at = place(start, end)
    return [{ rule, reason: reason.trim(), place: at, line: lineMeant(at, lines) }]
  })
}

/** A comment in a line with other text is about that line; one that stands alone about the next line that says something. */
function lineMeant({ start, end }: Place, lines: readonly string[]): number {
  if (lines[start.line - 1]?.slice(0, start.column - 1).trim()) return start.line
  const next = lines.findIndex(
    (line, index) => index >= end.line && !/^\s*(?:#.*|<!--.*-->\s*)?$/u.test(line),
  )
  return next < 0 ? end.line : next + 1
}

interface Comment {
  start: number
  end: number
  said: string
}

/** All comments below some tokens; tokens lie within each other under many names. */
function yamlComments(tokens: readonly CST.Token[]): Comment[] {
  const found: Comment[] = []
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    const { type, offset, source } = part as Partial<CST.SourceToken>
    if (type === 'comment' && offset !== undefined && source !== undefined)
      found.push({ start: offset, end: offset + source.trimEnd().length, said: source })
    else for (const below of Object.values(part)) visit(below)
  }
  visit(tokens)
  return found
}

async function markdownComments({ path, text }: { path: string; text: string }): Promise<Comment[]> {
  if (!/\.md$/iu.test(path) || !text.includes('<!--') || isEndless(text)) return []
  return htmlIn(await markdownTreeOf(text)).flatMap(({ value, position }) =>
    [...value.matchAll(/<!--(.*?)-->/gsu)].map((match) => {
      const start = (position?.start.offset ?? 0) + match.index
      return { start, end: start + match[0].length, said: match[1] ?? '' }
    }),
  )
}

type Html = Extract<Root['children'][number], { type: 'html' }>

function htmlIn(node: Root | Root['children'][number]): Html[] {
  if (node.type === 'html') return [node]
  return 'children' in node ? node.children.flatMap((child) => htmlIn(child as Root['children'][number])) : []
}
