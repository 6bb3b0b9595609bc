/**
 * The least that a check can be: reads all files of a workspace, parses them keeping places, and validates them
 * against the schemas. It mends nothing, links nothing, has no rules, and knows no formats; keys are put into English
 * by a table, for compiling the editors' schemas that have both languages would take it five times as long.
 * Usage: node bench/bare/check.mjs <workspace>
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { LineCounter, parseDocument } from 'yaml'
import { toEnglish } from '../shared/keys.mjs'
import { schemaNamed } from '../shared/schemas.mjs'

const folder = join(process.argv[2], 'roles')
const checkRole = checkerOf('role')
const checkModel = checkerOf('model')

const paths = readdirSync(folder, { recursive: true })
const roles = paths.filter((path) => path.endsWith('.md'))
const models = paths.filter((path) => path.endsWith('.yaml'))
const faults = [
  ...models.flatMap((path) => checkModel(path, read(path))),
  ...roles.flatMap((path) => checkRole(path, frontMatterOf(read(path)))),
]
for (const { path, instancePath, message } of faults) console.error(`${path} ${instancePath}: ${message}`)
console.log(`${roles.length} roles, ${models.length} model files, ${faults.length} errors`)
process.exitCode = faults.length > 0 ? 1 : 0

function checkerOf(kind) {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false })
  ajv.addSchema(schemaNamed('common'), 'common.schema.json')
  const validate = ajv.compile(schemaNamed(kind))
  const translate = toEnglish(kind)
  return (path, text) => {
    const lineCounter = new LineCounter()
    const document = parseDocument(text, { lineCounter })
    const valid = document.errors.length === 0 && validate(translate(document.toJS()))
    return valid ? [] : [...document.errors, ...(validate.errors ?? [])].map((error) => ({ path, ...error }))
  }
}

function read(path) {
  return readFileSync(join(folder, path), 'utf8')
}

function frontMatterOf(text) {
  return text.slice(4, text.indexOf('\n---\n', 4) + 1)
}
