import { visible } from '../words/visible.js'

/** Keeps a name from calling somebody, and a number from leading to another pull request. */
const joiner = '\u2060'

/** A text as it stands in Markdown: nothing of it is a mark, a tag, a mention or a link. */
export function plain(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@(?=\w)/g, `@${joiner}`)
    .replace(/[#!](?=\d)/g, (sign) => sign + joiner)
    .replace(/\bGH-(?=\d)/gi, (found) => found + joiner)
    .replace(/:\/\//g, `:${joiner}//`)
    .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${joiner}.`)
}

/** A name of the machine's world, such as an id or a branch; its own backticks are taken out. */
export function code(text: string): string {
  const inside = visible(text).replaceAll('`', "'").replaceAll('|', '¦')
  return `\`${inside}\``
}
