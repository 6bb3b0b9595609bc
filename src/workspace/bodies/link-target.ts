import { posix } from 'node:path'
import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import type { DiagnosticFacts } from '../../diagnostic.js'
import type { Model, Role } from '../../model/types.js'
import { nearestOf } from '../../model/typo.js'
import type { FileSource } from '../../source/file-source.js'
import { isEndless } from '../../values/endless-markdown.js'
import { bodyTree } from './body-tree.js'
import { decoded, fileMeant, hasScheme } from './workspace-file.js'

type Problem = DiagnosticFacts['link-leads-nowhere']

/** Places that every page of a role has: its sections. */
const SECTIONS = /^(?:basics|position|ksa|performance|supplement|signoff)$/

/** Where a link of a body leads: to the page of a role, if there is one; and what is wrong with it. */
interface Target {
  role?: string
  problem?: Problem
}

/** Where a link of a body leads; undefined when it leads out of the workspace, or rightly down the page. */
export async function linkTarget(
  address: string,
  { role, model, source, tree }: { role: Role; model: Model; source: FileSource; tree: Root },
): Promise<Target | undefined> {
  if (address.startsWith('#')) return placeOnPage(address, role, tree)
  if (address === '' || hasScheme(address) || /^[/\\]{2}/.test(address)) return undefined
  const found = address
  const path = fileMeant(address, role.file)
  const roles = [...model.roles.values()]
  const meant = roles.find(({ file }) => file === path)
  if (meant?.abstract) return { problem: { found, why: 'unpublished' } }
  if (meant) return { role: meant.id, ...placeInRole(address, meant) }
  if (path !== undefined && (await source.get(path))) return { problem: { found, why: 'unpublished' } }
  const files = roles.map(({ file }) => posix.relative(posix.dirname(role.file), file))
  const nearest = path && nearestOf(posix.relative(posix.dirname(role.file), path), files)
  return { problem: { found, why: 'missing', ...(nearest ? { nearest } : {}) } }
}

function placeOnPage(address: string, role: Role, tree: Root): Target | undefined {
  const lacking = placeLacking(address, role, tree)
  if (!lacking) return undefined
  const nearest = lacking.nearest === undefined ? {} : { nearest: `#${lacking.nearest}` }
  return { problem: { found: address, why: 'no-heading', ...nearest } }
}

/** A link to a place of another role opens its page, though there is no such place. */
function placeInRole(address: string, role: Role): Target {
  const at = address.indexOf('#')
  const lacking = at < 0 ? undefined : placeLacking(address.slice(at), role, treeOf(role))
  if (!lacking) return {}
  const nearest =
    lacking.nearest === undefined ? {} : { nearest: `${address.slice(0, at)}#${lacking.nearest}` }
  return { problem: { found: address, why: 'no-heading-there', role: role.title, ...nearest } }
}

/** A body that nests without end has no headings that could be led to. */
function treeOf({ body }: Role): Root {
  return bodyTree(isEndless(body) ? '' : body)
}

/** Undefined when a role has the place that `#…` names: a heading of its body, a section of its page or one of its keys. */
function placeLacking(anchor: string, role: Role, tree: Root): { nearest?: string | undefined } | undefined {
  const name = decoded(anchor.slice(1))
  const slugger = new GithubSlugger()
  const headings = headingsIn(tree).map((heading) => slugger.slug(wordsOf(heading)))
  if (name === '' || headings.includes(name) || SECTIONS.test(name) || Object.hasOwn(role, name))
    return undefined
  return { nearest: nearestOf(name, headings) }
}

function headingsIn(node: Nodes): Nodes[] {
  if (node.type === 'heading') return [node]
  return 'children' in node ? node.children.flatMap(headingsIn) : []
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
