import { type Field, fields } from '../../../diff/fields.js'

/** What the things that can change are called: as their schemas say. */
export function nounsIn(lang: 'en' | 'zh'): Record<Field, string> {
  const nouns = Object.entries(fields).map(([field, declared]) => [field, declared[lang]])
  return Object.fromEntries(nouns) as Record<Field, string>
}
