/** The least that tells whether files have changed: reads and hashes them. Usage: node bench/bare/hash.mjs <workspace> */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.argv[2], 'roles')
const hash = createHash('sha256')
for (const path of readdirSync(folder, { recursive: true }))
  if (path.endsWith('.md'))
    hash.update(
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest(),
    )
console.log(hash.digest('hex'))
