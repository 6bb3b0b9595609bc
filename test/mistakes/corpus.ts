import { readdirSync, readFileSync } from 'node:fs'

/** One mistake of an author, as a few lines of a file. */
export interface Mistake {
  /** The file of the corpus, and its heading there. */
  group: string
  kind: FileKind
  lang: Lang
  wrong: string
  /** The same lines without it, where a program can mend it; otherwise the advice is for a person. */
  right?: string
  /** How many messages it gives, and why more than one. */
  told: number
  why?: string
}

export type FileKind = 'role' | 'model' | 'config' | 'changes'
export type Lang = 'zh' | 'en'

const folder = new URL('corpus/', import.meta.url)

/** All mistakes of the corpus, or those of one file. */
export function readCorpus(...names: string[]): Mistake[] {
  const files = names.length > 0 ? names : readdirSync(folder).sort()
  return files.flatMap((name) => mistakesIn(name, readFileSync(new URL(name, folder), 'utf8')))
}

/**
 * A file of the corpus: headings such as `# role zh: colons`, and below each the mistakes, parted by blank lines. What is
 * right stands behind an arrow; lines in round brackets `(2: reason)` say that it takes several messages. `↵` is a blank
 * line, `⇥` a tab.
 */
function mistakesIn(name: string, text: string): Mistake[] {
  let heading: Pick<Mistake, 'group' | 'kind' | 'lang'> | undefined
  return text.split(/\n{2,}/).flatMap((block) => {
    const [, kind, lang, title] = /^# (\w+) (\w+): (.+)$/.exec(block.trim()) ?? []
    if (title !== undefined) {
      heading = { group: `${name}: ${title}`, kind: kind as FileKind, lang: lang as Lang }
      return []
    }
    if (block.trim() === '' || !heading) return []
    return [{ ...heading, ...mistakeOf(block) }]
  })
}

function mistakeOf(block: string): Pick<Mistake, 'wrong' | 'right' | 'told' | 'why'> {
  const lines = block.split('\n').filter((line) => line !== '')
  const [, told, why] = /^\((\d): (.+)\)$/.exec(lines.at(-1) ?? '') ?? []
  const said = why === undefined ? lines : lines.slice(0, -1)
  const arrow = said.findIndex((line) => line.startsWith('→'))
  const wrong = written(arrow < 0 ? said : said.slice(0, arrow))
  const many = { told: Number(told ?? 1), ...(why === undefined ? {} : { why }) }
  if (arrow < 0) return { wrong, ...many }
  const right = said.slice(arrow).map((line, index) => (index === 0 ? line.replace(/^→ ?/, '') : line))
  return { wrong, right: written(right[0] === '' ? right.slice(1) : right), ...many }
}

const written = (lines: readonly string[]) =>
  lines.map((line) => line.replaceAll('⇥', '\t').replace(/^↵$/, '')).join('\n')
