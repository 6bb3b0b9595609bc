import type { ReportPhrases } from '../../diagnostic-words.js'
import { count } from './names.js'

/** Posts and lines that one line of a report names. */
const most = 12
const mostLines = 24

/** Everything else that a report says in English. */
export const phrases = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  fix: 'fix',
  outsidePosts: (posts) => {
    const first = posts.slice(0, most).map(({ name, at }) => `${name} (${at})`)
    const rest = posts.length > most ? ` and ${posts.length - most} more` : ''
    return `these posts have no role file yet; correct any name that is misspelled: ${first.join(', ')}${rest}`
  },
  again: (number, lines) => {
    const rest = lines.length > mostLines ? ' …' : ''
    const which = `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, mostLines).join(', ')}${rest}`
    return `${number} more of the same: ${which}`
  },
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
} satisfies ReportPhrases
