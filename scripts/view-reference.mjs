// Makes the reference of what templates are given, `templates/views.md`, from the types of views and their comments.
import ts from 'typescript'
import { readViews } from './view-shapes.mjs'

const HEAD = `# What a template is given · 模板能用的数据

Generated from the types of the views by \`npm run generate\`. What does not apply is absent. \`[]\` is a list: go through it
with \`{{#each}}\`. See the data of a role of yours with \`rolewright view ROLE --document DOCUMENT --presented\`.

由 \`npm run generate\` 按视图的类型生成。不适用的项不出现；\`[]\` 表示列表，用 \`{{#each}}\` 逐项取出。
自己岗位的实际数据用 \`rolewright view 岗位 --document 文档 --presented\` 查看。
`

/** The text of `templates/views.md`. */
export function viewReference() {
  const { checker, views } = readViews()
  const parts = views.map(([name, type]) => {
    const lines = new Tree(checker).linesOf(type, name)
    return `\n## ${name}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`
  })
  return HEAD + parts.join('')
}

/** Where the comment of a field begins. */
const COLUMN = 34

class Tree {
  #checker
  /** Where a type was shown first; it is not shown again. */
  #shown = new Map()

  constructor(checker) {
    this.#checker = checker
  }

  /** A line for each field of a type, and those of its own below it. */
  linesOf(type, path, depth = 0) {
    return kindsOf(this.#checker, type)
      .flatMap((kind) => this.#checker.getPropertiesOfType(kind))
      .filter((property, at, all) => all.findIndex(({ name }) => name === property.name) === at)
      .flatMap((property) => this.#field(property, path, depth))
  }

  #field(property, owner, depth) {
    const checker = this.#checker
    const whole = checker.getNonNullableType(checker.getTypeOfSymbol(property))
    const isList = checker.isArrayType(whole)
    const type = isList ? checker.getTypeArguments(whole)[0] : whole
    const name = `${'  '.repeat(depth)}${property.name}${isList ? '[]' : ''}`
    const path = `${owner}.${property.name}`
    const note = ts.displayPartsToString(property.getDocumentationComment(checker)).replace(/\s+/g, ' ')
    const line = (more) => `${name.padEnd(COLUMN)}  ${[more, note].filter(Boolean).join('. ')}`.trimEnd()
    const plain = plainWords(checker, type)
    if (plain) return [line(plain)]
    const known = this.#shown.get(type)
    if (known) return [line(`as ${known}`)]
    this.#shown.set(type, path)
    return [line(''), ...this.linesOf(type, path, depth + 1)]
  }
}

/** What a reader may write instead of a type without fields; nothing for one with fields. */
function plainWords(checker, type) {
  const kinds = kindsOf(checker, type)
  const all = (flag) => kinds.every(({ flags }) => flags & flag)
  if (all(ts.TypeFlags.StringLiteral)) return kinds.map(({ value }) => `"${value}"`).join(' or ')
  if (all(ts.TypeFlags.StringLike)) return 'text'
  if (all(ts.TypeFlags.NumberLike)) return 'number'
  if (all(ts.TypeFlags.BooleanLike)) return 'yes or absent'
  if (kinds.some((kind) => checker.getIndexInfosOfType(kind).length > 0)) return 'by name'
  return kinds.every((kind) => checker.getPropertiesOfType(kind).length === 0 || checker.isTupleType(kind))
    ? 'value'
    : undefined
}

function kindsOf(checker, type) {
  const present = checker.getNonNullableType(type)
  return present.isUnion() ? present.types : [present]
}
