import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { list, name, some } from './names.js'

/** What is said in English of roles as documents: whether they are finished, consistent and fit to be approved. */
export const documentSentences = {
  'unknown-rule': ({ found, nearest }) => ({
    message: `There is no rule ${name(found)} that can be set or silenced`,
    fix: nearest
      ? `did you mean ${name(nearest)}?`
      : 'write the code that --format json prints; mistakes that keep a file from being read cannot be silenced',
  }),
  'unknown-option': ({ rule, found, options, nearest }) => ({
    message: `The rule ${name(rule)} has no option ${name(found)}`,
    fix:
      nearest !== undefined
        ? `did you mean ${name(nearest)}?`
        : options.length > 0
          ? `these may stand here: ${list(options)}`
          : 'delete it: this rule has no options',
  }),
  'ignore-without-reason': ({ rule }) => ({
    message: `The comment that silences ${name(rule)} gives no reason, so it is not followed`,
    fix: `write why: rolewright-ignore ${rule}: …`,
  }),
  'ignore-unused': ({ rule }) => ({
    message: `Nothing here is found by ${name(rule)}, so there is nothing to silence`,
    fix: 'delete the comment, or put it right above the line that is meant',
  }),
  'unread-file': () => ({
    message: 'This file is not read: roles are files that end in .md',
    fix: 'save it as text that ends in .md, such as account-manager.md, or move it out of the folder "roles"',
  }),
  'file-name': ({ found, why, use }) => ({
    message: `The file name ${name(found)} ${
      {
        reserved: 'is reserved on Windows, where the file cannot be opened',
        character: 'has a character that Windows does not allow (< > : " | ? * \\)',
        end: 'or a folder of it ends in a blank or a dot, which Windows does not allow',
        long: 'is too long for some systems',
      }[why]
    }`,
    fix: `rename it, for example to ${use}`,
  }),
  'undeclared-department': ({ found, known }) => ({
    message: `${name(found)} is not among the declared departments: ${some(known)}`,
    fix: 'use one of these, or declare it under "departments"',
  }),
} satisfies Partial<DiagnosticSentences>
