import type { Period } from '../../../diagnostic.js'
import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { name, some } from './names.js'

const date = 'write month and day, such as 12-15, or last'

/** How periods are called, and which days they have. */
const periods = {
  day: { name: 'every day', fix: 'delete the day; what is done on some days only is done every week' },
  week: { name: 'every week', fix: 'write a weekday: mon, tue, wed, thu, fri, sat or sun' },
  'ten-days': { name: 'every ten days', fix: 'write a number from 1 to 10, a range such as "1-3", or last' },
  month: { name: 'every month', fix: 'write the day, such as 5, a range such as "1-5", or last' },
  quarter: { name: 'every quarter', fix: date },
  'half-year': { name: 'every half-year', fix: date },
  year: { name: 'every year', fix: date },
} satisfies Record<Period, { name: string; fix: string }>

/** What is said in English of roles as documents: whether they are finished, consistent and fit to be approved. */
export const documentSentences = {
  'unknown-rule': ({ found, nearest }) => ({
    message: `There is no rule ${name(found)} that can be set or silenced`,
    fix: nearest
      ? `did you mean ${name(nearest)}?`
      : 'write the code that --format json prints; mistakes that keep a file from being read cannot be silenced',
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
  'duplicate-duty': ({ text, line }) => ({
    message: `${name(text)} stands here twice; the first is on line ${line}`,
    fix: 'delete one of them, or make them differ',
  }),
  'placeholder-text': () => ({
    message: 'Placeholder not replaced',
    fix: 'write your own instead, or delete the line',
  }),
  'undeclared-department': ({ found, known }) => ({
    message: `${name(found)} is not among the declared departments: ${some(known)}`,
    fix: 'use one of these, or declare it under "departments"',
  }),
  'approved-incomplete': ({ lacks }) => ({
    message: `The role is approved, but ${{ version: 'has no version', effective: 'does not say from when it holds', approval: 'nobody has approved it' }[lacks]}`,
    fix: {
      version: 'add a line such as version: "1.0", or set the status to review',
      effective: 'add a line such as effective: 2026-01-31, or set the status to review',
      approval: 'add who approved it and when under "approvals", or set the status to review',
    }[lacks],
  }),
  'review-too-early': ({ effective, reviewBy }) => ({
    message: `The role is to be read again by ${reviewBy}, but holds only from ${effective}`,
    fix: 'correct one of the dates',
  }),
  'duplicate-code': ({ code, other }) => ({
    message: `Another role has the number ${name(code)} too: ${other}`,
    fix: 'give each role a number of its own',
  }),
  'routine-wrong-day': ({ every, weekdays }) => ({
    message: `This day does not fit what is done ${periods[every].name}`,
    fix: weekdays ? `write the weekday: ${weekdays.join('-')}` : periods[every].fix,
  }),
  'ladder-backwards': ({ ladder, role, grade, below, belowGrade }) => ({
    message: `On the ladder ${name(ladder)}, ${name(role)} (${grade}) stands above ${name(below)} (${belowGrade})`,
    fix: 'write the lowest grade first, or correct a grade',
  }),
} satisfies Partial<DiagnosticSentences>
