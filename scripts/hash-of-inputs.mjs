/** What the package is built from, as one hash: equal inputs make an equal `dist/`. Called by itself it prints it. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const OWN = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/build.mjs',
  'scripts/built-in-documents.mjs',
  'scripts/compiled-schemas.mjs',
  'scripts/load-source.mjs',
]

export function hashOfInputs(root) {
  const hash = createHash('sha256')
  const sources = ['src', 'schemas', 'templates'].flatMap((folder) => filesBelow(join(root, folder)))
  for (const path of [...OWN.map((name) => join(root, name)), ...sources])
    hash.update(`${relative(root, path).split(sep).join('/')}\n`).update(readFileSync(path))
  return hash.digest('hex')
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /[.](ts|json|yaml|hbs|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

const own = fileURLToPath(import.meta.url)
if (realpathSync(process.argv[1]) === realpathSync(own)) console.log(hashOfInputs(join(dirname(own), '..')))
