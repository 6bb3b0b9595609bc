import type { Definition, Image, Nodes, Root } from 'mdast'
import { type Diagnostic, diagnose, type Place } from '../../diagnostic.js'
import type { BodyEdit, Model, Role } from '../../model/types.js'
import type { FileSource } from '../../source/file-source.js'
import { bodyTree, definedFor, nodesOf, picturesAmong } from './body-tree.js'
import { linkTarget } from './link-target.js'
import { pictureAt } from './picture-at.js'
import { closedIn, tagsIn } from './tags-in.js'

/** What a body shows and leads to. */
interface ReadBody {
  diagnostics: Diagnostic[]
  edits: BodyEdit[]
}

/** Reads the pictures, links and HTML of a role's body. */
export async function readBody(role: Role, model: Model, source: FileSource): Promise<ReadBody> {
  const tree = bodyTree(role.body)
  const all = nodesOf(tree)
  const [pictures, links] = [new Set<Nodes>(picturesAmong(all)), definedFor('linkReference', all)]
  const closed = closedIn(role.body)
  const found: ReadBody = { diagnostics: [], edits: [] }
  for (const node of all) {
    if (pictures.has(node)) await readPicture(node as Image | Definition, { role, source, found })
    else if (node.type === 'link' || (node.type === 'definition' && links.has(node.identifier)))
      await readLink(node, { role, model, source, found, tree })
    else if (node.type === 'html') {
      for (const { start, end, ...facts } of tagsIn(node.value, closed))
        found.diagnostics.push(diagnose('html-not-shown', placeOf(node, role, { start, end }), facts))
    }
  }
  return found
}

async function readPicture(
  node: Image | Definition,
  { role, source, found }: { role: Role; source: FileSource; found: ReadBody },
): Promise<void> {
  const picture = await pictureAt(node.url, role.file, source)
  const [from, to] = spanOf(node)
  if (typeof picture !== 'string')
    found.diagnostics.push(diagnose('picture-not-shown', placeOf(node, role), picture))
  else {
    const words = node.type === 'image' ? node.alt : undefined
    const begin =
      words === undefined ? `[${labelOf(node)}]: ` : `![${(words ?? '').replace(/[[\]\\]/g, '\\$&')}](`
    found.edits.push({ from, to, text: `${begin}${picture}${words === undefined ? '' : ')'}` })
  }
}

async function readLink(
  node: Extract<Nodes, { type: 'link' | 'definition' }>,
  {
    role,
    model,
    source,
    found,
    tree,
  }: { role: Role; model: Model; source: FileSource; found: ReadBody; tree: Root },
): Promise<void> {
  const target = await linkTarget(node.url, { role, model, source, tree })
  const [from, to] = spanOf(node)
  if (target === undefined) return
  const { role: id, problem } = target
  if (problem) {
    const severity = problem.why === 'unpublished' ? 'note' : undefined
    found.diagnostics.push(diagnose('link-leads-nowhere', placeOf(node, role), problem, severity))
  }
  if (node.type === 'definition') {
    if (id !== undefined) found.edits.push({ from, to, role: id, label: labelOf(node) })
    return
  }
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (first === undefined || last === undefined) return
  const words = { from: spanOf(first)[0], to: spanOf(last)[1] }
  found.edits.push(id === undefined ? { from, to, words } : { from, to, words, role: id })
}

function labelOf(node: Nodes): string {
  return 'label' in node && node.label ? node.label : 'identifier' in node ? node.identifier : ''
}

function spanOf({ position }: Nodes | Definition): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

/** The place in the role's file of a part, or of a stretch of it that counts from its beginning. */
function placeOf(node: Nodes, role: Role, stretch?: { start: number; end: number }): Place {
  const [from, to] = spanOf(node)
  return {
    file: role.file,
    start: pointAt(role, stretch ? from + stretch.start : from),
    end: pointAt(role, stretch ? from + stretch.end : to),
  }
}

function pointAt({ body, bodyLine }: Role, offset: number) {
  let line = bodyLine
  let from = 0
  for (let end = body.indexOf('\n'); end >= 0 && end < offset; end = body.indexOf('\n', from)) {
    from = end + 1
    line += 1
  }
  return { line, column: offset - from + 1 }
}
