import { isTokenCDC, isTokenCDO, tokenize } from '@csstools/css-tokenizer'
import { foreignAddresses } from '../../values/foreign-addresses.js'
import type { Mistake } from './mistakes.js'
import type { TemplateFile } from './template-files.js'

/** Finds what a stylesheet may not hold: whatever ends the style element or asks for another file. */
export function checkStyle({ path, text: css }: TemplateFile, mistakes: Mistake[]): void {
  const tell = (offset: number, text: Mistake['text']) =>
    mistakes.push({ file: path, line: css.slice(0, offset).split('\n').length, text })
  // The element ends at its end tag wherever that stands, in a comment or a string, too.
  for (const { index } of css.matchAll(/<\/?(?:style|script|!--)/gi)) tell(index, html)
  const tokens = tokenize({ css })
  for (const token of tokens)
    if (isTokenCDC(token) || (isTokenCDO(token) && css[token[2]] !== '<')) tell(token[2], html)
  for (const offset of foreignAddresses(tokens)) tell(offset, loaded)
}

const html = { en: 'holds HTML.', zh: '样式中不能出现 HTML 标签。' }

const loaded = {
  en: 'loads something from elsewhere. A page stands alone: put the text here, or use a data: URL.',
  zh: '引用了外部文件。页面须自成一体：请把内容写在此处，或使用 data: 地址。',
}
