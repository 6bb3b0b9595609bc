import { accentInks } from '../html/accent.js'
import { remembered } from '../html/remembered.js'
import { type CssRule, cssRules } from './css-rules.js'

/** What a drawing is coloured and lettered for. */
export interface Colouring {
  style: string
  accent: string
  lang: string
}

/**
 * What the stylesheet of a page says of the parts of its charts, for a drawing on its own: programs that show drawings know
 * no variables, so that each is replaced by what it stands for on a light page.
 */
export function drawingStyle({ style, accent, lang }: Colouring): string {
  const rules = rulesOf(style)
  const values = variables(rules, { accent, lang })
  const parts = rules.flatMap(({ selectors, declarations }) => {
    const own = selectors.filter((selector) => /^\.chart [^:]+$/.test(selector))
    const said = declarations.map(
      ([property, value]) => `${property}: ${resolved(value, values).replaceAll('"', "'")}`,
    )
    return own.length > 0 && said.length > 0 ? [`${own.join(', ')} { ${said.join('; ')} }`] : []
  })
  return parts.join('\n')
}

/** The colour of the page that a drawing stands on. */
export function paperOf({ style, ...run }: Colouring): string {
  return resolved('var(--paper)', variables(rulesOf(style), run))
}

const rulesOf = remembered((style) => cssRules(style))

function variables(
  rules: readonly CssRule[],
  { accent, lang }: Omit<Colouring, 'style'>,
): Map<string, string> {
  const { light, dark } = accentInks(accent)
  const values = new Map([
    ['--accent', accent],
    ['--accent-on-light', light],
    ['--accent-on-dark', dark],
  ])
  const ofLang = `[lang|="${lang.slice(0, 2)}"]`
  for (const { selectors, declarations } of rules) {
    if (!selectors.some((selector) => selector === ':root' || selector === ofLang)) continue
    for (const [property, value] of declarations) if (property.startsWith('--')) values.set(property, value)
  }
  return values
}

/** Deeper than any variable stands in others; one that stands in itself ends here. */
const DEEPEST = 12

function resolved(value: string, values: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > DEEPEST) return value
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
    resolved(values.get(name) ?? 'inherit', values, depth + 1),
  )
}
