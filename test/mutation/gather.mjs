/**
 * Gathers the tests of a room in one file: the sources are then loaded once for each change, and not once for each test file,
 * which takes most of the time.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Each change runs the rest again; these take long, or show by chance. */
const leftOut = /\.property\.test\.ts$|\/(?:killed|hostile)\.test\.ts$/
/** What counts for the file that it stands in. */
const ownFile = /\bvi\.(?:mock|hoisted)\b|\.toMatch(?:File)?Snapshot\(/

/** Writes the file; answers with the paths of all that is to be run. */
export function gather(root, { tests, without = [] }, path) {
  const files = tests
    .flatMap((at) => testsIn(root, at))
    .filter((file) => !leftOut.test(file) && !without.includes(file))
  const apart = files.filter((file) => ownFile.test(readFileSync(join(root, file), 'utf8')))
  const lines = files
    .filter((file) => !apart.includes(file))
    .map((file) => `describe('${file}', async () => {\n  await import('../../${file}')\n})\n`)
  writeFileSync(join(root, path), `import { describe } from 'vitest'\n\n${lines.join('\n')}`)
  return [path, ...apart]
}

function testsIn(root, at) {
  if (!statSync(join(root, at)).isDirectory()) return [at]
  const names = readdirSync(join(root, at), { recursive: true })
    .sort()
    .map((name) => `${at}/${name}`)
  return names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.test.ts'))
}
