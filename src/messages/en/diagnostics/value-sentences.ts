import { asWritten } from '../../../edits/as-written.js'
import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { elsewhereFix } from './elsewhere-fix.js'
import { wordExpected } from './expected.js'
import { count, instead, list, name, names, takenFor, values } from './names.js'

/** What is said in English of keys and values. */
export const valueSentences = {
  'unknown-key': ({ key, nearest, belongsUnder, use, keys, elsewhere, text, hasBody, homes }) => {
    if (homes !== undefined)
      return {
        message: `${name(key)} does not belong here`,
        fix: `move it below the one that it is about: ${list(homes)}`,
      }
    if (use !== undefined)
      return {
        message: `${name(key)} does not belong here`,
        fix: `write it with ${name(belongsUnder ?? '')}: ${use}`,
      }
    if (belongsUnder === '')
      return { message: `${name(key)} does not belong here`, fix: 'move it to the top level, without indent' }
    if (belongsUnder !== undefined)
      return {
        message: `${name(key)} does not belong here`,
        fix: `move it below ${name(belongsUnder)}, indented by two spaces`,
      }
    if (nearest !== undefined)
      return { message: `Unknown key ${name(key)}`, fix: `did you mean ${name(nearest)}?` }
    if (elsewhere !== undefined)
      return { message: `There is no key ${name(key)}`, fix: elsewhereFix(elsewhere, key, text) }
    const body = hasBody ? 'what has no key of its own goes into the text below the second ---' : ''
    if (keys !== undefined)
      return {
        message: `Unknown key ${name(key)}`,
        fix: `these may stand here: ${list(keys)}${body && `; ${body}`}`,
      }
    return {
      message: `Unknown key ${name(key)}`,
      fix: `check the spelling; ${body}, or under a key that starts with x- at the top level (kept as data, not printed)`,
    }
  },
  'missing-key': ({ key, under, example }) => ({
    message:
      under === undefined
        ? `${name(key)} is missing`
        : under === key
          ? `This entry has no ${name(key)}`
          : `${name(key)} is missing in ${name(under)}`,
    fix:
      example === undefined
        ? `add: ${key}: …`
        : `add: ${key}: ${example} (without spaces; behind a comma when inside { })`,
  }),
  'missing-one-of': ({ keys }) => ({
    message: `At least one of ${names(keys)} is needed`,
    fix: `add: ${keys[0]}: …`,
  }),
  'empty-value': ({ key, needed }) =>
    needed
      ? { message: `${name(key)} is empty, and something has to stand there`, fix: `fill it in: ${key}: …` }
      : { message: `${name(key)} is empty and counts as not written` },
  'wrong-type': ({ key, expected, found, text, nearest, example, keys }) => {
    const written = `${values[found]}${text ? `: ${text}` : ''}`
    if (nearest !== undefined)
      return {
        message: `${name(key)} should be ${wordExpected(expected)}, but this is ${written}`,
        fix: instead(text ?? nearest, nearest, nearest),
      }
    const more = [
      ...(example && !wordExpected(expected).includes('such as') ? [`for example ${example}`] : []),
      ...(keys ? [`allowed keys: ${list(keys)}`] : []),
    ]
    return {
      message: `${name(key)} cannot be ${written}`,
      fix: `write ${[wordExpected(expected), ...more].join('; ')}`,
    }
  },
  'needs-quotes': ({ key, text }) => ({
    message: `The value ${text} of ${name(key)} needs quotes; without them it is read as ${takenFor(text)}`,
    fix: `write: "${text}"`,
  }),
  'invalid-date': ({ text, nearest }) => ({
    message: `${name(text)} is not a date`,
    fix: nearest === undefined ? 'write year, month and day, such as 2026-01-31' : instead(text, nearest),
  }),
  'invalid-value': ({ key, expected, found, nearest }) =>
    nearest === undefined
      ? { message: `${name(key)} cannot be ${name(found)}`, fix: `write ${wordExpected(expected)}` }
      : {
          message: `${name(key)} should be ${wordExpected(expected)}, but this is ${name(found)}`,
          fix: instead(found, nearest),
        },
  'unknown-word': ({ key, found, words, nearest }) =>
    nearest === undefined
      ? { message: `${name(key)} cannot be ${name(found)}`, fix: `choose one of: ${words.join(', ')}` }
      : {
          message: `${name(key)} cannot be ${name(found)}; allowed: ${words.join(', ')}`,
          fix: `write: ${asWritten(nearest)}`,
        },
  'out-of-range': ({ key, found, least, most }) => ({
    message: `${name(key)} is ${found}, which is ${least !== undefined && found < least ? `less than ${least}` : `more than ${most}`}`,
    fix:
      least !== undefined && most !== undefined
        ? `write a number from ${least} to ${most}`
        : `write ${least ?? most} or ${least === undefined ? 'less' : 'more'}`,
  }),
  'too-few-items': ({ key, least }) => ({
    message: `${name(key)} needs at least ${count(least, 'item')}`,
    fix: `add to it, or delete ${name(key)}`,
  }),
  'browser-in-workspace': ({ key }) => ({
    message: `${name(key)} has no effect: a workspace may hold files of others, so it cannot name a program to start`,
    fix: 'delete the line; a browser is found by itself, or set the environment variable ROLEWRIGHT_BROWSER',
  }),
} satisfies Partial<DiagnosticSentences>
