import type { TemplateErrors } from '../../../error-facts.js'
import type { TemplateMistake } from '../../../template-mistake-facts.js'
import type { Sentences } from '../../sentences.js'
import { templateMistakes } from '../template-mistakes.js'

/** What is said in Chinese of templates that no page can be made with. */
export const templateErrors: Sentences<TemplateErrors> = {
  'templates-wrong': ({ mistakes, more }) =>
    [
      '模板有误，请修改：',
      ...mistakes.map(({ file, line, what }) => `  ${file}:${line}  ${said(what)}`),
      ...(more > 0 ? [`  另有 ${more} 处`] : []),
    ].join('\n'),
  'stray-html': ({ document, stray }) =>
    `文档“${document}”的模板会在页面中产生 ${stray}，这是不允许的。请检查是否有标签或引号没有在应有的位置结束，以及 src、href 中的值。`,
  'endless-template': ({ document }) =>
    `文档“${document}”的模板会无休止地运行。请检查是否有片段引用自身，或 #each 中又对同一列表使用 #each。`,
}

function said({ code, facts }: TemplateMistake): string {
  const sentence: (facts: never) => string = templateMistakes[code]
  return sentence(facts as never)
}
