import { posix } from 'node:path'
import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import type { DiagnosticFacts } from '../../diagnostic.js'
import type { Model, Role } from '../../model/types.js'
import { nearestOf } from '../../model/typo.js'
import type { FileSource } from '../../source/file-source.js'
import { decoded, fileMeant, hasScheme } from './workspace-file.js'

type Problem = DiagnosticFacts['link-leads-nowhere']

/** Places that every page of a role has: its sections. */
const SECTIONS = /^(?:basics|position|ksa|performance|supplement|signoff)$/

/** Where a link of a body leads: to a role, or nowhere; undefined when it leads out of the workspace or down the page. */
export async function linkTarget(
  address: string,
  { role, model, source, tree }: { role: Role; model: Model; source: FileSource; tree: Root },
): Promise<{ role: string } | Problem | undefined> {
  if (address.startsWith('#')) return placeOnPage(address, role, tree)
  if (address === '' || hasScheme(address) || /^[/\\]{2}/.test(address)) return undefined
  const found = address
  const path = fileMeant(address, role.file)
  const roles = [...model.roles.values()]
  const meant = roles.find(({ file }) => file === path)
  if (meant) return meant.abstract ? { found, why: 'unpublished' } : { role: meant.id }
  if (path !== undefined && (await source.get(path))) return { found, why: 'unpublished' }
  const files = roles.map(({ file }) => posix.relative(posix.dirname(role.file), file))
  const nearest = path && nearestOf(posix.relative(posix.dirname(role.file), path), files)
  return nearest ? { found, why: 'missing', nearest } : { found, why: 'missing' }
}

function placeOnPage(address: string, role: Role, tree: Root): Problem | undefined {
  const name = decoded(address.slice(1))
  const slugger = new GithubSlugger()
  const headings = headingsIn(tree).map((heading) => slugger.slug(wordsOf(heading)))
  if (name === '' || headings.includes(name) || SECTIONS.test(name) || name in role) return undefined
  const nearest = nearestOf(name, headings)
  return nearest
    ? { found: address, why: 'no-heading', nearest: `#${nearest}` }
    : { found: address, why: 'no-heading' }
}

function headingsIn(node: Nodes): Nodes[] {
  if (node.type === 'heading') return [node]
  return 'children' in node ? node.children.flatMap(headingsIn) : []
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
