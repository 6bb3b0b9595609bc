import type { Expected, ExpectedKind } from '../../../diagnostic.js'

const kinds: Readonly<Record<ExpectedKind, string>> = {
  keys: 'keys with values, indented below it',
  list: 'a list, one item per line, each beginning with "- "',
  'list-or-keys': 'a list, or names with values below it',
  number: 'a number',
  text: 'text',
  'text-or-keys': 'text, or keys with values below it',
  'yes-no': 'true or false',
  'output-folder': 'a folder of its own inside the workspace, such as out',
  'logo-path': 'a path inside the workspace, such as logo.svg',
  'logo-file': 'an SVG, PNG or JPEG file that exists',
  picture: 'an SVG, PNG or JPEG picture',
  'inert-drawing': 'an SVG without scripts, without HTML and without links to other files',
}

/** What should stand at a place, in English. */
export function wordExpected(expected: Expected): string {
  if (typeof expected === 'string') return kinds[expected]
  return 'words' in expected ? `one of these words: ${expected.words.join(', ')}` : expected.declared.en
}
