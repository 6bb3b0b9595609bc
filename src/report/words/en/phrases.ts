import type { Phrases } from '../words.js'
import { count } from './names.js'

/** Everything else that a report says in English. */
export const phrases = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  fix: 'fix',
  outsidePosts: (posts) => `no role file yet, taken for posts outside the workspace: ${posts.join(', ')}`,
  fine: ({ roles, competencies, kpis, ladders }) => {
    const counted = [
      count(roles, 'role'),
      ...(competencies > 0 ? [count(competencies, 'competency', 'competencies')] : []),
      ...(kpis > 0 ? [count(kpis, 'KPI')] : []),
      ...(ladders > 0 ? [count(ladders, 'ladder')] : []),
    ]
    return `✓ ${counted.join(', ')}: no problems.`
  },
  summary: ({ errors, warnings, files }) => {
    const found = [
      ...(errors > 0 ? [count(errors, 'error')] : []),
      ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ]
    return `${errors > 0 ? '✗' : '!'} ${count(files, 'file')} checked: ${found.join(', ')}.`
  },
  more: (number) => `${number} more not shown.`,
} satisfies Phrases
