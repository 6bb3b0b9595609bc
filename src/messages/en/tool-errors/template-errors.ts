import type { TemplateErrors } from '../../../error-facts.js'
import type { TemplateMistake } from '../../../template-mistake-facts.js'
import type { Sentences } from '../../sentences.js'
import { templateMistakes } from '../template-mistakes.js'

/** What is said in English of templates that no page can be made with. */
export const templateErrors: Sentences<TemplateErrors> = {
  'templates-wrong': ({ mistakes, more }) =>
    [
      'Please correct the templates:',
      ...mistakes.map(({ file, line, what }) => `  ${file}:${line}  ${said(what)}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
  'stray-html': ({ document, stray }) =>
    `The templates of "${document}" would put ${stray} into the page, which no page may have. Look for a tag or a quote that does not end where it seems to, and for values in src or href.`,
  'endless-template': ({ document }) =>
    `The templates of "${document}" never finish. Look for a partial that calls itself, or for #each inside #each over the same list.`,
}

function said({ code, facts }: TemplateMistake): string {
  const sentence: (facts: never) => string = templateMistakes[code]
  return sentence(facts as never)
}
