import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const bench = join(dirname(fileURLToPath(import.meta.url)), '..')
export const root = join(bench, '..')
/** The command as it is published. Build first. */
export const rolewright = join(root, 'dist/bin.js')
