import type { Bilingual } from '../../errors.js'
import type { Context, Missing } from './path-context.js'
import { fieldsOf, isList, type Shape } from './shape.js'
import { pathBefore, type Spelling, suggestPath } from './suggest-path.js'

/** Words for a path that leads to nothing: what is missing, and what was probably meant or could stand there. */
export function missingPath(path: hbs.AST.PathExpression, missing: Missing, context: Context): Bilingual {
  const { at, inside } = missing
  const before = pathBefore(path, at)
  const near = suggestPath(path, missing, context)
  const more = near ? didYouMean(near) : whatIsThere(inside, before.replace(/\.$/, '') || 'this')
  const whole = before + (path.parts[at] ?? '')
  return { en: `there is no \`${whole}\` here. ${more.en}`, zh: `此处没有 “${whole}”。${more.zh}` }
}

function didYouMean({ path, list }: Spelling): Bilingual {
  if (list === undefined) return { en: `Did you mean \`${path}\`?`, zh: `是否想写 “${path}”？` }
  return {
    en: `Did you mean \`${path}\` inside {{#each ${list}}}?`,
    zh: `是否想在 {{#each ${list}}} 中写 “${path}”？`,
  }
}

function whatIsThere(inside: Shape | undefined, name: string): Bilingual {
  if (inside === undefined) return nothingAround
  const names = Object.keys(fieldsOf(inside))
  if (names.length > 0)
    return { en: `There are: ${names.join(', ')}.`, zh: `可用的有：${names.join('、')}。` }
  if (isList(inside))
    return {
      en: `\`${name}\` is a list: write {{#each ${name}}}.`,
      zh: `“${name}” 是列表，请写 {{#each ${name}}}。`,
    }
  return {
    en: `\`${name}\` is a text or a number: write {{${name}}}.`,
    zh: `“${name}” 是文本或数字，请写 {{${name}}}。`,
  }
}

const nothingAround = {
  en: '../ leads out of an #each or a #with, and a partial has nothing around it: give it what it needs in its call.',
  zh: '../ 用于走出 #each 或 #with；片段之外没有上一层，请在引用片段时传入所需的值。',
}
