import type { PublishErrors, SubjectKind, WhyRefused } from '../../../error-facts.js'
import type { Sentences } from '../../sentences.js'
import { didYouMean } from './phrases.js'

/** Reasons of the operating system in words, by error code. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'you have no permission there',
  EPERM: 'the system does not allow it; is the file open in another program?',
  EBUSY: 'another program has the file open; close it there',
  EROFS: 'the disk is read-only',
  EISDIR: 'a folder of that name is in the way',
  ENOTDIR: 'a file is where a folder should be',
  ENOENT: 'there is no such folder',
  EEXIST: 'a file is where a folder should be',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many files are open',
}

const subjects = {
  role: 'role',
  department: 'department',
  ladder: 'ladder',
  workspace: 'workspace',
} satisfies Record<SubjectKind, string>

/** What is said in English when outputs, or other files, cannot be planned or written. */
export const publishErrors: Sentences<PublishErrors> = {
  'file-not-written': ({ path, system = '', reason }) =>
    `${path} could not be written: ${reasons[system] ?? reason}.`,
  'output-not-made': ({ path, reason }) => `${path} could not be made: ${reason}`,
  'output-in-the-way': ({ path }) =>
    `${path} is in the way: Rolewright did not make it, so it is not overwritten. Move it elsewhere, or build to another folder with --out.`,
  'output-folder-refused': ({ folder, why }) =>
    `Outputs cannot go to ${folder}: ${reasonOf(why)}. Name another folder, for example --out out.`,
  'same-output': ({ one, other, path }) =>
    `${one} and ${other} would both be written to ${path} (capitals do not count on Windows and macOS). Change one of the ids, or the path in the document's manifest.`,
  'unknown-subject': ({ name, near, kinds, ...there }) =>
    `There is no ${kinds.map((kind) => subjects[kind]).join(' or ')} "${name}".${didYouMean(near)}${choice(there)}`,
  'unknown-document': ({ name, near, ...there }) =>
    `There is no document "${name}".${didYouMean(near)}${choice(there)}`,
  'unknown-view': ({ name, near, ...there }) =>
    `There is no view "${name}".${didYouMean(near)}${choice(there)}`,
  'ambiguous-subject': ({ name, names }) => `"${name}" may be ${names.join(' or ')}. Write one of these.`,
  'document-of-comparisons': ({ title, formats: [first, ...others] }) =>
    `The document "${title.en}" is about the changes between two states of the workspace. Make it with \`rolewright diff --format ${first}\`${others.length > 0 ? ` (or ${others.join(', ')})` : ''}.`,
  'unknown-format': ({ name, near, ...there }) =>
    `There is no format "${name}".${didYouMean(near)}${choice(there)}`,
  'document-without-format': ({ title, asked, formats }) =>
    title
      ? `The document "${title.en}" is not made as ${asked.join(', ')}. It can be made as ${formats.join(', ')}.`
      : `None of these documents is made as ${asked.join(', ')}. What a document can be made as stands in its document.yaml.`,
  'nothing-in-format': ({ formats }) =>
    `Nothing of what was asked for can be shown as ${formats.join(', ')}.`,
  'document-of-parts': ({ title, sample }) =>
    `The document "${title.en}" is not about the whole workspace. Name what it is to be about${sample ? `, for example ${sample}` : ''}.`,
  'document-without-content': ({ title, subject }) =>
    `The document "${title.en}" has nothing to say about "${subject}": no role there requires what it shows.`,
  'no-change-report': ({ document }) =>
    `The document "${document}" does not show the view of that name. Take \`view\` out of templates/${document}/document.yaml.`,
}

function choice({ known, more }: { known: readonly string[]; more: boolean }): string {
  return known.length === 0 ? '' : ` There are: ${known.join(', ')}${more ? ' …' : ''}.`
}

function reasonOf(why: WhyRefused): string {
  if (why.is === 'authors') return `your own files are in ${why.name}/`
  return {
    'link-out': 'a link leads out of the workspace',
    file: 'it is a file',
    link: 'it is a link',
    'around-workspace': 'it holds the workspace itself',
  }[why.is]
}
