import { isTokenCloseCurly, isTokenOpenCurly, tokenize } from '@csstools/css-tokenizer'

/** A rule of a stylesheet that holds whatever the medium. */
export interface CssRule {
  selectors: string[]
  declarations: [property: string, value: string][]
}

/** The rules of a stylesheet that stand in no other, such as `@media`. */
export function cssRules(css: string): CssRule[] {
  const rules: CssRule[] = []
  let depth = 0
  let [head, from] = ['', 0]
  for (const token of tokenize({ css })) {
    const [, , start, end] = token
    if (isTokenOpenCurly(token)) {
      if (depth === 0) [head, from] = [css.slice(from, start), end + 1]
      depth += 1
    } else if (isTokenCloseCurly(token)) {
      depth -= 1
      if (depth > 0) continue
      if (!head.includes('@'))
        rules.push(ruleOf(withoutComments(head), withoutComments(css.slice(from, start))))
      from = end + 1
    }
  }
  return rules
}

function ruleOf(head: string, body: string): CssRule {
  const parts = body.split(';').map((part) => /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(part))
  return {
    selectors: head.split(',').map((selector) => selector.trim()),
    declarations: parts
      .flatMap((part) => (part?.[1] && part[2] ? [[part[1], part[2]] as const] : []))
      .map(([property, value]) => [property, value.replace(/\s+/g, ' ')]),
  }
}

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, ' ')
