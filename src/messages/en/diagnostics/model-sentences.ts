import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { change, homes, kinds, line, name, names, round, some, weighted } from './names.js'

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

  'self-report': ({ title }) => ({
    message: `${name(title)} reports to itself`,
    fix: 'name the real superior',
  }),
  'reporting-loop': ({ path }) => ({
    message: `These roles report to each other in a circle: ${line(path)}`,
    fix: 'correct one superior',
  }),
  'reports-disagree': ({ superior, report, actual }) => ({
    message:
      actual === superior
        ? `${name(report)} reports to ${name(superior)}, which does not list it among its reports`
        : `${name(superior)} lists ${name(report)} among its reports, but that ${actual === undefined ? 'names no superior' : `reports to ${name(actual)}`}`,
    fix: 'make both sides agree; the list of reports may also be left out',
  }),
  'weights-sum': ({ of, sum, total }) => ({
    message: `The weights of the ${weighted[of]} add up to ${sum}, not to ${total}`,
    fix: `${sum > total ? `${round(sum - total)} too many: take it from the weights` : `${round(total - sum)} missing: add it to the weights`}${of === 'kpis' ? `; if they are only a part of the score, write share: ${sum} under "appraisal"` : ''}`,
  }),
  'weights-partial': ({ of, without }) => ({
    message: `Among the ${weighted[of]}, ${name(without)} has no weight, though others have one`,
    fix: 'give all of them a weight, or none',
  }),
  'indicator-missing': ({ competency, levels, numbers }) => ({
    message: `Roles require ${name(competency)} at ${names(levels)}, for which it has no behavioural indicators`,
    fix: `write what one sees somebody do at this level, or ${numbers[0]}: [] where there is nothing to write`,
  }),
  'kpi-target-unit': ({ kpi, unit, found }) => ({
    message: `${name(kpi)} is measured in ${unit}, but its target is in ${found}`,
    fix: `write the target in ${unit}, or correct the unit`,
  }),
  'kpi-target-direction': ({ kpi, better }) =>
    better === 'lower'
      ? {
          message: `The lower ${name(kpi)} is the better, but its target is a least figure`,
          fix: 'write <= instead of >=, or correct the direction',
        }
      : {
          message: `The higher ${name(kpi)} is the better, but its target is a greatest figure`,
          fix: 'write >= instead of <=, or correct the direction',
        },
  'kpi-in-library': ({ kpi }) => ({
    message: `The KPI library has ${name(kpi)} already, and this is a new KPI of the same name`,
    fix: `write "kpi" instead of "name": kpi: ${kpi}; if it is another one, give it another name`,
  }),
  'competency-unused': ({ competency }) => ({
    message: `No role requires ${name(competency)}, so it appears in no document`,
  }),
  'level-without-scale': ({ competency, level }) => ({
    message: `There is no scale that says what level ${level} of ${name(competency)} is`,
    fix: 'write "scales" and "competencies" in a model file under roles/, such as model.yaml, or the name of the level',
  }),
  'joined-references': ({ found, parts, many }) => ({
    message: `${name(found)} is taken for a single post`,
    fix: many
      ? `write each post as an item: [${parts.join(', ')}]`
      : 'name one direct superior, and the others under "dotted"',
  }),
  'near-role': ({ found, nearest }) => ({
    message: `There is no role file ${name(found)}, which differs from ${name(nearest)} by one character`,
    fix: `did you mean ${name(nearest)}? If it is another post, leave it`,
  }),
  'ladder-levels-fall': ({ ladder, role, below }) => ({
    message: `On the ladder ${name(ladder)}, ${name(role)} stands above ${name(below)} but requires lower levels`,
    fix: 'write the lowest role first; if the order is right, correct the levels',
  }),
  'indicator-unknown-level': ({ competency, found, levels }) => ({
    message: `${name(competency)} has indicators for ${name(found)}, but its scale has only: ${names(levels)}`,
    fix: 'use a level of the scale, by number or name',
  }),
} satisfies Partial<DiagnosticSentences>
