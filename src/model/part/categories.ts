import type { ModelFile } from '../../schema-types/model.js'
import type { CheckedFile } from '../../validate/checked-file.js'
import { indexNames, type NameIndex } from '../name-index.js'
import type { Report } from '../resolve.js'
import type { Category } from '../types.js'
import { byId, partAt, writtenUnder } from './written.js'

/** The categories of roles in use in China, for workspaces that declare none of their own. */
export const usualCategories: readonly { id: string; name: string }[] = [
  { id: 'management', name: '管理类' },
  { id: 'technical', name: '技术类' },
  { id: 'marketing', name: '营销类' },
  { id: 'professional', name: '专业类' },
  { id: 'skilled', name: '技能类' },
]

/** The workspace's own categories by id; a category's name stands for its id when it has none. */
export function linkCategories(
  parts: readonly CheckedFile<ModelFile>[],
  report: Report,
): Map<string, Category> {
  const categories = writtenUnder(parts, 'categories').flatMap((written): Category[] => {
    const { item } = written
    const { id, name } =
      typeof item === 'string' ? { id: item, name: item } : { id: item.id ?? item.name, name: item.name }
    return name ? [partAt(written, id, name)] : []
  })
  return byId('category', categories, report)
}

/** An index in which 管理 finds 管理类. */
export function indexCategories(categories: Iterable<{ id: string; name: string }>): NameIndex {
  const named = [...categories].map(({ id, name }) => ({
    id,
    names: [name, name.replace(/(?<=..)类$/u, '')],
  }))
  return indexNames('category', named)
}
