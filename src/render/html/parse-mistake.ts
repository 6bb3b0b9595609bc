import type { Bilingual } from '../../errors.js'

/** Line and plain words of what the template parser complains about, which it says in the language of grammars. */
export function parseMistake(error: unknown, template: string): { line: number; text: Bilingual } {
  const message = error instanceof Error ? error.message : String(error)
  const line = Number(/line (\d+)/i.exec(message)?.[1] ?? / - (\d+):\d+/.exec(message)?.[1] ?? 1)
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? []
  if (opened !== undefined && closed !== undefined) return { line, text: otherEnd(opened, closed) }
  const got = /got '(\w+)'/.exec(message)?.[1]
  if (got === 'EOF') return notEnded(template, line)
  if (got === 'OPEN_ENDBLOCK') return { line, text: nothingToEnd }
  if (got === 'INVERSE') return { line, text: strayElse }
  return { line, text: wrongTag }
}

/** The last block that was begun and not ended, where it begins. */
function notEnded(template: string, line: number): { line: number; text: Bilingual } {
  const open: { name: string; line: number }[] = []
  for (const { index, 1: sign, 2: name = '' } of template.matchAll(/\{\{~?\s*([#/])[>*]?\s*([^\s}~]+)/g)) {
    if (sign === '/') open.pop()
    else open.push({ name, line: template.slice(0, index).split('\n').length })
  }
  const last = open.at(-1)
  return last ? { line: last.line, text: missingEnd(last.name) } : { line, text: wrongTag }
}

function missingEnd(name: string): Bilingual {
  return {
    en: `{{#${name}}} is not closed. Write {{/${name}}} where it ends.`,
    zh: `{{#${name}}} 没有闭合。请在它结束的地方写 {{/${name}}}。`,
  }
}

function otherEnd(opened: string, closed: string): Bilingual {
  return {
    en: `{{#${opened}}} is closed by {{/${closed}}}. Close it by {{/${opened}}}; blocks may stand in each other, but not overlap.`,
    zh: `{{#${opened}}} 却以 {{/${closed}}} 闭合。请写 {{/${opened}}}；块可以嵌套，但不能交叉。`,
  }
}

const nothingToEnd: Bilingual = {
  en: 'a block is closed here that was never opened. Take this out, or write the {{#…}} that it belongs to.',
  zh: '此处闭合了并未开始的块。请删去，或补上对应的 {{#…}}。',
}

const strayElse: Bilingual = {
  en: '{{else}} stands only once, between {{#if …}} and {{/if}}.',
  zh: '{{else}} 只能在 {{#if …}} 与 {{/if}} 之间出现一次。',
}

const wrongTag: Bilingual = {
  en: 'a tag is not closed, or not written as it should be. Write {{name}}, with two braces before and behind.',
  zh: '标签没有闭合，或写法不对。请写成 {{名称}}，前后各两个花括号。',
}
