import type { BuildWords } from '../../command-line-words.js'

const MOST_NAMED = 10

/** What a build says in English. */
export const build: BuildWords = {
  list: (names) =>
    names.length > MOST_NAMED
      ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
      : names.join(', '),
  missing: (characters, at) => `No font has ${characters}: left blank in PDFs. First at ${at}.`,
  left: (path) => `${path} is out of date, but someone has changed it, so it was left.`,
  skipped: (roles) => `Not published, because of errors: ${roles}.`,
  failed: (paths, reason) => `${paths}: ${reason}`,
  made: (count) => `${count} ${count === 1 ? 'file' : 'files'} written`,
  unchanged: (count) => `${count} unchanged`,
  removed: (count) => `${count} removed`,
  failures: (count) => `${count} failed`,
  time: (seconds) => `${seconds} s`,
  join: ', ',
  make: 'write',
  remove: 'remove',
  dryRun: (made, removed, unchanged) =>
    `Dry run: ${made} to write, ${removed} to remove, ${unchanged} unchanged; nothing was written.`,
}
