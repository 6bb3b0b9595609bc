// Makes the shapes of views from their types: which names there are, and what stands under each. Templates are held
// against them before there is any view.
import ts from 'typescript'

const PRESENTERS = 'src/render/html/present/presenters.ts'
/** The constants in it that hold presenters by name: of two states, and of one. */
const LISTS = ['comparisonPresenters', 'presenters']
const WIDTH = 110

/** The text of `src/render/html/view-shapes.ts`: a constant for each type of fields, then the views by name. */
export function viewShapes() {
  const { checker, views } = readViews()
  const shapes = new Shapes(checker)
  const entries = views.map(([name, type]) => `  ['${name}', ${shapes.of(type, 'View')}],`)
  return [
    '// Generated from the types of the views in src/render/html/present by `npm run generate`.',
    "import { anything, type Shape, value } from './shape.js'",
    '',
    ...shapes.constants,
    '',
    '/** What each view holds, by the name of the view. */',
    'export const viewShapes: ReadonlyMap<string, Shape> = new Map([',
    ...entries,
    '])',
    '',
  ].join('\n')
}

/** The views by name, each with the type of what its presenter gives. */
export function readViews() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const program = ts.createProgram([PRESENTERS], ts.parseJsonConfigFileContent(config, ts.sys, '.').options)
  const checker = program.getTypeChecker()
  const lists = program
    .getSourceFile(PRESENTERS)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ name }) => LISTS.includes(name.text))
  const views = lists
    .flatMap(({ initializer: { properties } }) => [...properties])
    .map(({ name, initializer }) => {
      const [call] = checker.getTypeAtLocation(initializer).getCallSignatures()
      return [name.text, call.getReturnType()]
    })
  return { checker, views }
}

class Shapes {
  constants = []
  #checker
  #names = new Map()

  constructor(checker) {
    this.#checker = checker
  }

  /** The shape of a type, as code. A type without a name of its own gets the one given. */
  of(type, name) {
    const present = this.#checker.getNonNullableType(type)
    const kinds = present.isUnion() ? present.types : [present]
    if (kinds.every(isPlain)) return 'value'
    if (this.#checker.isArrayType(present))
      return `[${this.of(this.#checker.getTypeArguments(present)[0], name)}]`
    return kinds.every((kind) => this.#hasFields(kind)) ? this.#constant(present, kinds, name) : 'anything'
  }

  /** Not so what may have any name, and lists and functions. */
  #hasFields(type) {
    const isObject = Boolean(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))
    const isOpen = this.#checker.getIndexInfosOfType(type).length > 0 || type.getCallSignatures().length > 0
    return isObject && !isOpen && !this.#checker.isTupleType(type) && !this.#checker.isArrayType(type)
  }

  #constant(type, kinds, otherwise) {
    const known = this.#names.get(type)
    if (known !== undefined) return known
    const name = this.#freeName(ownName(type) ?? otherwise)
    // What holds itself would never come to an end.
    this.#names.set(type, 'anything')
    const fields = this.#fields(kinds, name)
    this.#names.set(type, name)
    this.constants.push(constantAsCode(name, fields))
    return name
  }

  /** The fields of all kinds: one that only some have may be there. */
  #fields(kinds, owner) {
    const fields = new Map()
    for (const property of kinds.flatMap((kind) => this.#checker.getPropertiesOfType(kind))) {
      const { name } = property
      const shape = this.of(this.#checker.getTypeOfSymbol(property), owner + capital(name))
      fields.set(name, (fields.get(name) ?? shape) === shape ? shape : 'anything')
    }
    return [...fields]
  }

  #freeName(name) {
    return [...this.#names.values()].includes(name) ? this.#freeName(`${name}_`) : name
  }
}

const PLAIN = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike
const isPlain = ({ flags }) => Boolean(flags & PLAIN)

function ownName({ aliasSymbol, aliasTypeArguments, symbol }) {
  const name = aliasTypeArguments ? undefined : (aliasSymbol ?? symbol)?.name
  return name?.startsWith('__') ? undefined : name
}

const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1)

/** On one line where it fits, as the formatter has it. */
function constantAsCode(name, fields) {
  const start = `const ${name}: Shape = {`
  const pairs = fields.map(([key, shape]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: ${shape}`)
  const line = `${start} ${pairs.join(', ')} }`
  return line.length <= WIDTH ? line : `${start}\n${pairs.map((pair) => `  ${pair},\n`).join('')}}`
}
