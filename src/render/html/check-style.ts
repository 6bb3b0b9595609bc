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
  { pattern: /image-set\(\s*['"](?!data:)/gi, text: loaded },
]

/** Finds what a stylesheet may not hold: whatever ends the style element or asks for another file. */
export function checkStyle({ path, text: css }: TemplateFile, mistakes: Mistake[]): void {
  const plain = withoutEscapes(css)
  for (const { pattern, text } of forbidden) {
    for (const { index } of plain.matchAll(pattern)) {
      mistakes.push({ file: path, line: plain.slice(0, index).split('\n').length, text })
    }
  }
}

/** `u\72 l(` is `url(` to a browser. Escapes of other characters than letters stay, as in `content: "\201c"`. */
function withoutEscapes(css: string): string {
  return css.replace(
    /\\0{0,4}([46][1-9a-f]|[57][0-9a])(?![0-9a-f])[ \t]?|\\(?=[g-z])/gi,
    (_, code?: string) => (code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16))),
  )
}
