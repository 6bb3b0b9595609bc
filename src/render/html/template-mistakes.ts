import type { Bilingual } from '../../errors.js'

/** Words for what a template may not hold. */
export function tripleStash(name: string): Bilingual {
  return {
    en: `{{{${name}}}} would put a value into the page unescaped. Write {{${name}}}, or {{markdown ${name}}} for text with Markdown.`,
    zh: `{{{${name}}}} 会把未转义的内容放进页面。请写 {{${name}}}；含 Markdown 的文本写 {{markdown ${name}}}。`,
  }
}

export function unquoted(name: string): Bilingual {
  return {
    en: `{{${name}}} stands in a tag without quotes. Write attribute="{{${name}}}".`,
    zh: `{{${name}}} 在标签内但没有引号。请写成 属性="{{${name}}}"。`,
  }
}

export function helperInTag(name: string): Bilingual {
  return {
    en: `{{${name}}} gives HTML, which an attribute cannot hold. Use the plain value there.`,
    zh: `{{${name}}} 输出 HTML，不能放在属性里。此处请直接使用值。`,
  }
}

export function unknownHelper(name: string, known: readonly string[]): Bilingual {
  return {
    en: `there is no helper \`${name}\`. Helpers are ${known.join(', ')}.`,
    zh: `没有名为 “${name}” 的助手。可用的有：${known.join('、')}。`,
  }
}

export function unknownBlock(name: string, known: readonly string[]): Bilingual {
  return {
    en: `{{#${name}}} is not a block. Blocks are ${known.map((block) => `#${block}`).join(', ')}.`,
    zh: `没有 {{#${name}}} 这种块。可用的块：${known.map((block) => `#${block}`).join('、')}。`,
  }
}

export function unknownPartial(name: string | undefined, known: readonly string[]): Bilingual {
  if (name === undefined) {
    return {
      en: 'a partial must be called by its plain name, such as {{> head}}.',
      zh: '引用片段须直接写名称，例如 {{> head}}。',
    }
  }
  const list = known.length > 0 ? known : ['—']
  return {
    en: `there is no partial \`${name}\`. Partials here are ${list.join(', ')}.`,
    zh: `没有名为 “${name}” 的片段。此处可用的片段：${list.join('、')}。`,
  }
}

export function unknownWord(word: string, langs: readonly string[], near: string | undefined): Bilingual {
  return {
    en: `there is no word \`${word}\` in ${langs.join(' and ')}.${near ? ` Did you mean \`${near}\`? Else add` : ' Add'} it under \`words\` in document.yaml or in templates/locales/.`,
    zh: `${langs.join('、')} 中没有词条 “${word}”。${near ? `是否想写 “${near}”？否则` : ''}请在 document.yaml 的 words 或 templates/locales/ 中添加。`,
  }
}

export function forbiddenHtml(name: string): Bilingual {
  const why = name === 'style' || name === '<style>'
  return {
    en: why
      ? `\`${name}\` is not possible in a template. Give the element a class, and style it in the stylesheet.`
      : `\`${name}\` may not stand in a template.`,
    zh: why ? `模板中不能写 “${name}”。请给元素加 class，在样式表中设置。` : `模板中不能出现 “${name}”。`,
  }
}

export function notPlainHtml(code: string): Bilingual {
  return {
    en: `this is not plain HTML (${code}), and a browser may read it otherwise than it looks. Write tags as <name attribute="value"> and </name>, and a mere < as &lt;.`,
    zh: `此处的 HTML 写法不规范（${code}），浏览器的理解可能与看上去的不同。标签请写成 <名称 属性="值"> 和 </名称>，单独的 < 请写成 &lt;。`,
  }
}

export const noBlank: Bilingual = {
  en: 'inside a tag a block begins with a blank, and behind it stands a blank or the end of the tag.',
  zh: '标签内的块须以空格开头，块后面须为空格或标签的结尾。',
}

export function oneValue(name: string): Bilingual {
  return {
    en: `{{#${name}}} takes exactly one value, such as {{#${name} title}}.`,
    zh: `{{#${name}}} 需要且只能有一个值，例如 {{#${name} title}}。`,
  }
}

export function unevenBranch(name: string): Bilingual {
  return {
    en: `{{#${name}}} opens or closes a tag, a quote or a comment only in one of its branches. Put the whole of it inside, or outside.`,
    zh: `{{#${name}}} 的某个分支只写了标签、引号或注释的一半。请整个放在块内或块外。`,
  }
}

export const leftOpen: Bilingual = {
  en: 'a tag, a quote or a comment is still open at the end of the file.',
  zh: '到文件末尾仍有标签、引号或注释没有结束。',
}

export const commentInTag: Bilingual = {
  en: 'a comment cannot stand inside a tag.',
  zh: '注释不能放在标签内部。',
}

export const partialInTag: Bilingual = {
  en: 'a partial cannot stand inside a tag.',
  zh: '片段不能放在标签内部。',
}

export const subExpression: Bilingual = {
  en: 'a helper cannot be called inside another call. Views come with everything worked out.',
  zh: '不能在调用中嵌套助手；视图中的数据已经全部算好。',
}

export const decorator: Bilingual = {
  en: 'decorators and inline partials are not possible. Put the part into a file of its own, `_name.hbs`.',
  zh: '不能使用装饰器和内联片段。请把该部分放进单独的文件 _名称.hbs。',
}
