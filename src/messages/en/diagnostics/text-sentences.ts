import { bracketsLike } from '../../brackets.js'
import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { indentSentence } from './indent-sentence.js'
import { name, values } from './names.js'
import { withUnread } from './unread.js'

/** Why a file cannot be read, by the system's name for it. */
const unreadable: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EBUSY: 'another program holds it',
  EIO: 'the disk has an error',
  EMFILE: 'too many files are open',
  ENOENT: 'it has just been deleted or renamed',
}

/** What is said in English of a file as a text. */
export const textSentences = {
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
    message: `The file cannot be read (${unreadable[reason] ?? reason})`,
    fix: 'see whether another program holds it, and whether you may read it',
  }),

  'file-fault': ({ reason }) => ({
    message: `This file could not be read because of a fault of Rolewright itself, not of yours (${reason})`,
    fix: 'please send the file and this message to whoever maintains Rolewright; all other files were checked as usual',
  }),

  'front-matter-missing': () => ({
    message: 'The file does not begin with the facts of the role',
    fix: 'begin with a line ---, then "title: …" and so on, then another line ---',
  }),
  'front-matter-unclosed': () => ({
    message: 'The opening --- has no closing line',
    fix: 'add a line --- after the facts of the role, before the text',
  }),
  'front-matter-late': ({ line: at, text }) => ({
    message: `The opening --- belongs on line 1, but is on line ${at}`,
    fix: text ? 'move the text above it to below the closing ---' : 'delete the blank lines above it',
  }),
  'front-matter-fence': ({ found }) =>
    found === '---'
      ? { message: 'The dividing line --- is indented', fix: 'delete the blanks before it' }
      : { message: `The dividing line is written ${found}`, fix: 'write: ---' },
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
  'dash-without-space': ({ text }) => ({
    message: 'The "-" of this list item has no space behind it',
    fix: `one item a line, each behind "- ": - ${text}`,
  }),
  'item-without-dash': ({ text, mark }) =>
    mark === undefined
      ? {
          message: 'This line of a list does not begin with "- "',
          fix: `one item a line, write: - ${text}; text that goes on from the line above is indented by two more spaces`,
        }
      : { message: `This list item begins with ${name(mark)}`, fix: `begin it with "- ": - ${text}` },
  'pair-behind-mark': ({ text, mark }) => ({
    message: `A name with its value takes no ${name(mark)} before it`,
    fix: `one a line, write: ${text}`,
  }),
  'pair-without-braces': ({ key, use }) =>
    key === undefined
      ? { message: 'Several names with values on one line need braces', fix: `write: - ${use}` }
      : {
          message: `A name with its value cannot stand like this on the line of ${name(key)}`,
          fix: `put it in braces: ${key}: ${use}; or on the next line, indented by two spaces`,
        },
  'tab-indent': ({ unread }) =>
    withUnread(
      { message: 'This line is indented with a tab', fix: 'indent with spaces, two a level' },
      unread,
    ),
  'wrong-space': ({ found }) => ({
    message: {
      'full-width': 'This is a full-width space',
      'no-break': 'This is a no-break space, as web pages and Word have it',
      'other-width': 'This is a space of another width, as web pages and PDF have it',
      invisible:
        'Here stands a character that nobody sees, as it comes along with text from web pages and chats',
    }[found],
    fix: found === 'invisible' ? 'delete it, or write the line anew' : 'write an ordinary space',
  }),
  'hidden-sign': ({ found, turns }) => ({
    message: turns
      ? `Here stands a sign that nobody sees (${found}) and that turns the direction of the text: what is read is not what is written`
      : `Here stands a control character that nobody sees (${found}); it cannot be printed`,
    fix: 'delete it, or write the text anew',
  }),
  'curly-quote': ({ found }) => ({
    message: `These are curly quotes: ${found}`,
    fix: 'write straight quotes "…"; if the quotes are part of the text, put straight quotes around it all',
  }),
  'colon-in-text': ({ key, use, inBrackets }) => ({
    message: `The colon and the blank behind ${name(key)} make a key with its value of this item, not a text`,
    fix: `write: ${inBrackets ? '' : '- '}${use}`,
  }),
  'block-as-list': ({ key, use }) => ({
    message: `${name(key)} should be a list, but this is one block of text`,
    fix: `delete the | or > and begin each line with "- ": ${use}`,
  }),
  'heading-above-items': ({ use, list, item }) => ({
    message: 'This line is the heading of the lines below it',
    fix: `make it ${use}, with ${list}: on the next line, and each line below an item of that: ${item}`,
  }),
  'word-as-key': ({ key, of, use }) => ({
    message: `${name(key)} is not a key but the value of ${name(of)}`,
    fix: `write ${use.join('; ')}`,
  }),
  'comma-in-text': ({ use }) => ({
    message: 'An ordinary comma parts what stands in brackets: this text would be cut in two',
    fix: `write: ${use}`,
  }),
  'comment-in-text': ({ cut, use }) => ({
    message: `A comment begins at the #, so this part of the text is left out: ${cut}`,
    fix: `if it is part of the text, put quotes around it all: ${use}; if it is a comment, write a blank behind the #`,
  }),
  'escape-in-text': ({ found, use }) => ({
    message: `In double quotes ${found} is not what it looks like, but a sign of its own, such as a line break`,
    fix: `write single quotes: ${use}`,
  }),
  'joined-lines': ({ mark, ofKey }) => ({
    message: `This line begins with ${name(mark)}, but is read on in the same line as the text above it`,
    fix: ofKey
      ? 'for lines of their own, write | behind the colon of the key; for one sentence, write it all on one line'
      : 'for items of their own, begin each of these lines with "- ", in the column of the "- " above; for one text, write it on the line above',
  }),
  'full-width-punctuation': ({ found, use }) => ({
    message: `This is a full-width "${found}"`,
    fix: `write ${bracketsLike(use) ?? use}; if it is part of the text, put the text in straight quotes "…"`,
  }),
  'yaml-indent': (facts) => withUnread(indentSentence(facts), facts.unread),
  'text-above-block': ({ key, use, item }) =>
    key === undefined
      ? { message: 'This item is a text, and more is written below it', fix: `write: - ${use}` }
      : item
        ? {
            message: `An item of a list cannot stand on the line of ${name(key)}`,
            fix: `put it below, on a line of its own: ${use}`,
          }
        : {
            message: `Text stands behind ${name(key)}, and more is written below it`,
            fix: `put that text below too, on a line of its own: ${use}`,
          },
  'yaml-quote': ({ found, use, unread }) =>
    withUnread(
      found === '"' || found === "'"
        ? {
            message: `The quote ${found} is not closed, or text follows the closing one`,
            fix: use === undefined ? 'put quotes around the whole text' : `write: ${use}`,
          }
        : found === '\\' && use !== undefined
          ? { message: 'In double quotes a \\ needs a second one', fix: `write single quotes: ${use}` }
          : {
              message: `Text with ${found} in this place needs quotes`,
              fix: use === undefined ? 'put straight quotes around the whole text: "…"' : `write: ${use}`,
            },
      unread,
    ),
  'yaml-bracket': ({ found, add, unread }) =>
    withUnread(
      {
        message: `The bracket ${found} has no partner`,
        fix:
          add === undefined
            ? 'see that [ ] and { } come in pairs'
            : `add ${add} ${found === ']' ? 'before the first item' : 'at the end of the line'}`,
      },
      unread,
    ),
  'yaml-syntax': ({ found, unread }) =>
    withUnread(
      {
        message: found === '' ? 'This cannot be understood' : `This cannot be understood: ${found}`,
        fix: 'write "key: value", or an item that begins with "- "; text that goes on from the line above is indented by two more spaces',
      },
      unread,
    ),
  'yaml-alias': () => ({
    message: 'The references (*) grow too large and were not read',
    fix: 'write the content itself instead of & and *',
  }),
  'conflict-marker': ({ line: end }) => ({
    message: `A merge was not finished here: two versions stand one after the other down to line ${end}`,
    fix: 'decide which version holds, then delete the other one and the lines with <<<<<<<, ======= and >>>>>>>',
  }),
  'second-document': () => ({
    message: 'The file ends here for YAML: what is below a line --- or ... was not read',
    fix: 'delete that line, or move what stands below it to a file of its own',
  }),
  'duplicate-key': ({ key, line: at, other }) => ({
    message:
      other === undefined
        ? `${name(key)} is given twice; the first is on line ${at}`
        : `${name(key)} is the same as ${name(other)} on line ${at}, so it is given twice`,
    fix: 'keep one of them',
  }),
} satisfies Partial<DiagnosticSentences>
