import type { Mistake } from './mistakes.js'
import type { TemplateFile } from './template-files.js'

const loaded = {
  en: 'loads something from elsewhere. A page stands alone: put the text here, or use a data: URL.',
  zh: '引用了外部文件。页面须自成一体：请把内容写在此处，或使用 data: 地址。',
}

const forbidden = [
  { pattern: /<\/?(?:style|script|!--)/gi, text: { en: 'holds HTML.', zh: '样式中不能出现 HTML 标签。' } },
  { pattern: /@import\b/gi, text: loaded },
  { pattern: /url\(\s*(?!['"]?(?:data:|#))/gi, text: loaded },
]

/** Finds what a stylesheet may not hold: whatever ends the style element or asks for another file. */
export function checkStyle({ path, text: css }: TemplateFile, mistakes: Mistake[]): void {
  for (const { pattern, text } of forbidden) {
    for (const { index } of css.matchAll(pattern)) {
      mistakes.push({ file: path, line: css.slice(0, index).split('\n').length, text })
    }
  }
}
