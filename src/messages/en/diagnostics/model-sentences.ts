import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { change, homes, kinds, line, name, names, some } from './names.js'

/** What is said in English of roles and the competency model as a whole. */
export const modelSentences = {
  'duplicate-id': ({ kind, id, first }) => ({
    message: `Two entries have the ${kinds[kind]} id ${name(id)}; the other is at ${first}`,
    fix: 'change one of the ids',
  }),
  'unknown-reference': ({ kind, found, nearest, known }) => ({
    message: `There is no ${kinds[kind]} ${name(found)}${known.length > 0 && nearest === undefined ? `; there are: ${some(known)}` : ''}`,
    fix:
      nearest !== undefined
        ? `did you mean ${name(nearest)}?`
        : known.length > 0
          ? `use a ${kinds[kind]} that exists, or ${homes[kind]}`
          : homes[kind],
  }),
  'level-in-name': ({ found, nearest }) => ({
    message: `${name(found)} is a name and its level in one text`,
    ...change(nearest),
  }),
  'ambiguous-reference': ({ kind, found, ids }) => ({
    message: `${name(found)} is the name of more than one ${kinds[kind]}: ${names(ids)}`,
    fix: 'write the id of the one you mean',
  }),
  'outside-post': ({ name: post }) => ({
    message: `${name(post)} has no role file yet and is treated as external`,
    fix: 'correct the name if it is misspelt',
  }),
  'unknown-level': ({ found, competency, levels, nearest }) => {
    const all = levels.map((level, index) => `${index + 1} ${level}`).join(', ')
    const message = `${name(competency)} has no level ${name(found)}`
    return nearest === undefined
      ? { message, fix: `choose one of: ${all}` }
      : { message: `${message}; there are: ${all}`, ...change(nearest) }
  },
  'wrong-kind': ({ competency, kind, expected }) => ({
    message: `${name(competency)} is of the kind ${kind}, but stands under ${expected}`,
    fix: `move it to the competencies of the kind ${kind}`,
  }),
  'extends-loop': ({ path }) => ({
    message: `These roles extend each other in a circle: ${line(path)}`,
    fix: 'remove one "extends"',
  }),
  'department-loop': ({ path }) => ({
    message: `These departments are above each other in a circle: ${line(path)}`,
    fix: 'correct the parent of one of them',
  }),
} satisfies Partial<DiagnosticSentences>
