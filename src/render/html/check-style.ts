import { isTokenCDC, isTokenCDO, tokenize } from '@csstools/css-tokenizer'
import { foreignAddresses } from '../../values/foreign-addresses.js'
import { type Mistake, wrong } from './mistakes.js'
import type { TemplateFile } from './template-files.js'

/** Finds what a stylesheet may not hold: whatever ends the style element or asks for another file. */
export function checkStyle({ path, text: css }: TemplateFile, mistakes: Mistake[]): void {
  const tell = (offset: number, what: Mistake['what']) =>
    mistakes.push({ file: path, line: css.slice(0, offset).split('\n').length, what })
  // The element ends at its end tag wherever that stands, in a comment or a string, too.
  for (const { index } of css.matchAll(/<\/?(?:style|script|!--)/gi)) tell(index, html)
  const tokens = tokenize({ css })
  for (const token of tokens)
    if (isTokenCDC(token) || (isTokenCDO(token) && css[token[2]] !== '<')) tell(token[2], html)
  for (const offset of foreignAddresses(tokens)) tell(offset, loaded)
}

const html = wrong('html-in-style', {})
const loaded = wrong('foreign-address', {})
