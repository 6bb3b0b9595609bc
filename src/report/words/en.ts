import type { EntityKind, ValueKind, Weighted } from '../../diagnostic.js'
import type { Phrases, Sentences } from './words.js'

const kinds = {
  role: 'role',
  competency: 'competency',
  kpi: 'KPI',
  ladder: 'ladder',
  scale: 'scale',
  department: 'department',
  category: 'category',
} satisfies Record<EntityKind, string>

const values = {
  text: 'text',
  number: 'a number',
  'yes-no': 'true or false',
  list: 'a list',
  mapping: 'keys with values',
  empty: 'empty',
} satisfies Record<ValueKind, string>

const weighted = {
  duties: 'duties',
  kpis: 'KPIs',
  ksa: 'competencies',
} satisfies Record<Weighted, string>

const name = (text: string) => `"${text}"`
const names = (texts: readonly string[]) => texts.map(name).join(', ')
/** A long list is cut: a message is not a catalogue. */
const some = (texts: readonly string[]) => names(texts.slice(0, 8)) + (texts.length > 8 ? ' and more' : '')
const line = (path: readonly string[]) => path.join(' → ')
const change = (nearest: string | undefined) => (nearest === undefined ? {} : { fix: `write: ${nearest}` })

/** What is said of every diagnostic in English. */
export const sentences = {
  'file-not-utf8': ({ encoding }) => ({
    message: `This file is not UTF-8${encoding ? `; it looks like ${encoding}` : ''}, so it cannot be read`,
    fix: 'save it again with the encoding UTF-8',
  }),
  'file-empty': () => ({ message: 'The file is empty', fix: 'fill it in, or delete it' }),
  'file-too-large': ({ megabytes, limit }) => ({
    message: `The file has ${megabytes} MB, more than the limit of ${limit} MB, and was not read`,
    fix: 'see whether the wrong file was put here; a role is text only',
  }),
  'file-unreadable': ({ reason }) => ({
    message: `The file cannot be read (${reason})`,
    fix: 'see whether another program holds it, and whether you may read it',
  }),

  'front-matter-missing': () => ({
    message: 'The file does not begin with the facts of the role',
    fix: 'begin with a line ---, then "title: …" and so on, then another line ---',
  }),
  'front-matter-unclosed': () => ({
    message: 'The opening --- has no closing line',
    fix: 'add a line --- after the facts of the role, before the text',
  }),
  'front-matter-late': ({ line: at }) => ({
    message: `The opening --- belongs on line 1, but is on line ${at}`,
    fix: 'delete what stands before it, blank lines too',
  }),
  'front-matter-fence': ({ found }) => ({
    message: `The dividing line is written ${found}`,
    fix: 'write: ---',
  }),
  'front-matter-not-mapping': ({ found }) => ({
    message:
      found === 'empty' ? 'There is nothing here yet' : `Here keys with values belong, not ${values[found]}`,
    fix: 'write one "key: value" a line, such as title: Account manager',
  }),

  'full-width-colon': ({ key }) => ({
    message: `A full-width colon "：" follows ${name(key)}`,
    fix: `write an ordinary colon and a space: ${key}: …`,
  }),
  'colon-without-space': ({ key }) => ({
    message: `The colon after ${name(key)} has no space behind it`,
    fix: `add a space: ${key}: …`,
  }),
  'tab-indent': () => ({
    message: 'This line is indented with a tab',
    fix: 'indent with spaces, two a level',
  }),
  'wrong-space': ({ found }) => ({
    message:
      found === 'full-width'
        ? 'This is a full-width space'
        : 'This is a no-break space, as web pages and Word have it',
    fix: 'write an ordinary space',
  }),
  'curly-quote': ({ found }) => ({
    message: `These are curly quotes: ${found}`,
    fix: 'write straight quotes "…"; if the quotes are part of the text, put straight quotes around it all',
  }),
  'full-width-punctuation': ({ found, use }) => ({
    message: `This is a full-width "${found}"`,
    fix: `write ${use}; if it is part of the text, put the text in straight quotes "…"`,
  }),
  'yaml-indent': () => ({
    message: 'This line is not in line with its neighbours',
    fix: 'lines of one level begin in the same column, those below two spaces further right',
  }),
  'yaml-quote': ({ found }) =>
    found === '"' || found === "'"
      ? {
          message: `The quote ${found} is not closed, or text follows the closing one`,
          fix: 'put quotes around the whole text',
        }
      : {
          message: `Text with ${found} in this place needs quotes`,
          fix: 'put straight quotes around the whole text: "…"',
        },
  'yaml-bracket': ({ found }) => ({
    message: `The bracket ${found} has no partner`,
    fix: 'see that [ ] and { } come in pairs',
  }),
  'yaml-syntax': ({ found }) => ({
    message: found === '' ? 'This cannot be understood' : `This cannot be understood: ${found}`,
    fix: 'write "key: value", or an item that begins with "- "; text that goes on from the line above is indented by two more spaces',
  }),
  'yaml-alias': () => ({
    message: 'The references (*) grow too large and were not read',
    fix: 'write the content itself instead of & and *',
  }),
  'duplicate-key': ({ key, line: at, other }) => ({
    message:
      other === undefined
        ? `${name(key)} is given twice; the first is on line ${at}`
        : `${name(key)} is the same as ${name(other)} on line ${at}, so it is given twice`,
    fix: 'keep one of them',
  }),

  'unknown-key': ({ key, nearest, belongsUnder }) => {
    if (belongsUnder === '')
      return { message: `${name(key)} does not belong here`, fix: 'move it to the top level, without indent' }
    if (belongsUnder !== undefined)
      return {
        message: `${name(key)} does not belong here`,
        fix: `move it below ${name(belongsUnder)}, indented by two spaces`,
      }
    if (nearest !== undefined)
      return { message: `Unknown key ${name(key)}`, fix: `did you mean ${name(nearest)}?` }
    return {
      message: `Unknown key ${name(key)}`,
      fix: 'delete it or use a known one; data of your own go under keys that begin with x-, at the top level',
    }
  },
  'missing-key': ({ key, under }) => ({
    message: under === undefined ? `${name(key)} is missing` : `${name(under)} lacks ${name(key)}`,
    fix: `add a line: ${key}: …`,
  }),
  'missing-one-of': ({ keys }) => ({
    message: `At least one of ${names(keys)} is needed`,
    fix: `add a line: ${keys[0]}: …`,
  }),
  'empty-value': ({ key }) => ({ message: `${name(key)} is empty`, fix: 'fill it in, or delete the line' }),
  'wrong-type': ({ key, expected, found, text, nearest }) => ({
    message: `${name(key)} takes ${expected.en}, but this is ${values[found]}${text ? `: ${text}` : ''}`,
    ...change(nearest),
  }),
  'needs-quotes': ({ key, text }) => ({
    message: `The value ${text} of ${name(key)} needs quotes, or it is read as something else`,
    fix: `write: "${text}"`,
  }),
  'invalid-date': ({ text, nearest }) => ({
    message: `${name(text)} is not a date`,
    fix: nearest === undefined ? 'write year, month and day, as 2026-01-31' : `write: ${nearest}`,
  }),
  'invalid-value': ({ key, expected, found, nearest }) => ({
    message: `${name(key)} takes ${expected.en}, but this is ${name(found)}`,
    ...change(nearest),
  }),
  'unknown-word': ({ key, found, words, nearest }) => ({
    message: `${name(key)} cannot be ${name(found)}; possible are: ${words.join(', ')}`,
    ...change(nearest),
  }),
  'out-of-range': ({ key, found, least, most }) => ({
    message: `${name(key)} is ${found}, which is ${least !== undefined && found < least ? `less than ${least}` : `more than ${most}`}`,
    ...(least !== undefined && most !== undefined ? { fix: `write a number from ${least} to ${most}` } : {}),
  }),
  'too-few-items': ({ key, least }) => ({ message: `${name(key)} needs at least ${count(least, 'item')}` }),

  'duplicate-id': ({ kind, id, first }) => ({
    message: `Two entries have the ${kinds[kind]} id ${name(id)}; the other is at ${first}`,
    fix: 'change one of the ids',
  }),
  'unknown-reference': ({ kind, found, nearest, known }) => ({
    message: `There is no ${kinds[kind]} ${name(found)}${known.length > 0 && nearest === undefined ? `; there are: ${some(known)}` : ''}`,
    fix:
      nearest === undefined
        ? `use a ${kinds[kind]} that exists, or add this one`
        : `did you mean ${name(nearest)}?`,
  }),
  'ambiguous-reference': ({ kind, found, ids }) => ({
    message: `${name(found)} is the name of more than one ${kinds[kind]}: ${names(ids)}`,
    fix: 'write the id of the one you mean',
  }),
  'outside-post': ({ name: post }) => ({
    message: `${name(post)} has no role file; it is taken for a post outside the workspace`,
  }),
  'unknown-level': ({ found, competency, levels, nearest }) => ({
    message: `${name(competency)} has no level ${name(found)}; there are: ${levels.map((level, index) => `${index + 1} ${level}`).join(', ')}`,
    ...change(nearest),
  }),
  'wrong-kind': ({ competency, kind, expected }) => ({
    message: `${name(competency)} is of the kind ${kind}, but stands under ${expected}`,
    fix: `move it to the competencies of the kind ${kind}`,
  }),
  'extends-loop': ({ path }) => ({
    message: `The roles take over from each other in a ring: ${line(path)}`,
    fix: 'remove one "extends"',
  }),
  'department-loop': ({ path }) => ({
    message: `The departments stand below each other in a ring: ${line(path)}`,
    fix: 'correct one parent',
  }),

  'self-report': ({ title }) => ({
    message: `${name(title)} reports to itself`,
    fix: 'name the real superior',
  }),
  'reporting-loop': ({ path }) => ({
    message: `The reporting lines form a ring: ${line(path)}`,
    fix: 'correct one superior',
  }),
  'reports-disagree': ({ superior, report, actual }) => ({
    message:
      actual === superior
        ? `${name(report)} reports to ${name(superior)}, which does not list it among its reports`
        : `${name(superior)} lists ${name(report)} among its reports, but that ${actual === undefined ? 'names no superior' : `reports to ${name(actual)}`}`,
    fix: 'make both sides agree; the list of reports may also be left out',
  }),
  'weights-sum': ({ of, sum }) => ({
    message: `The weights of the ${weighted[of]} add up to ${sum}, not to 100`,
    fix: sum > 100 ? `take away ${round(sum - 100)} in all` : `add ${round(100 - sum)} in all`,
  }),
  'weights-partial': ({ of, without }) => ({
    message: `Among the ${weighted[of]}, ${name(without)} has no weight while others have`,
    fix: 'give all of them a weight, or none',
  }),
  'indicator-missing': ({ competency, levels }) => ({
    message: `${name(competency)} lacks behavioural indicators for ${names(levels)}`,
    fix: 'write what one sees somebody do at these levels',
  }),
  'indicator-unknown-level': ({ competency, found, levels }) => ({
    message: `${name(competency)} has indicators for ${name(found)}, but its scale has only: ${names(levels)}`,
    fix: 'use a level of the scale, by number or name',
  }),
} satisfies Sentences

const round = (number: number) => Math.round(number * 100) / 100
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

/** Everything else that a report says in English. */
export const phrases = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  fix: 'fix',
  fine: ({ roles, competencies, kpis, ladders }, notes) => {
    const counted = [
      count(roles, 'role'),
      ...(competencies > 0 ? [count(competencies, 'competency', 'competencies')] : []),
      ...(kpis > 0 ? [count(kpis, 'KPI')] : []),
      ...(ladders > 0 ? [count(ladders, 'ladder')] : []),
    ]
    return `✓ ${counted.join(', ')}: no problems${notes > 0 ? `, ${count(notes, 'note')}` : ''}.`
  },
  summary: ({ errors, warnings, notes, files }) => {
    const found = [
      ...(errors > 0 ? [count(errors, 'error')] : []),
      ...(warnings > 0 ? [count(warnings, 'warning')] : []),
      ...(notes > 0 ? [count(notes, 'note')] : []),
    ]
    return `${errors > 0 ? '✗' : '!'} ${count(files, 'file')} checked: ${found.join(', ')}.`
  },
  more: (number) => `${number} more not shown.`,
} satisfies Phrases
