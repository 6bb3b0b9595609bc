import { readdirSync, readFileSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const SEAL = 'complete.json'

/** Notes in a folder which files it has, and how large they are. Nothing is written into it afterwards. */
export async function sealFolder(folder: string): Promise<void> {
  await writeFile(join(folder, SEAL), JSON.stringify(sizesIn(folder)))
}

/** Whether a folder has all the files that it was sealed with, each as large as it was. */
export function isWhole(folder: string): boolean {
  try {
    const sealed = JSON.parse(readFileSync(join(folder, SEAL), 'utf8')) as Record<string, number>
    const files = Object.entries(sealed)
    return files.length > 0 && files.every(([path, size]) => statSync(join(folder, path)).size === size)
  } catch {
    return false
  }
}

function sizesIn(folder: string): Record<string, number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), statSync(path).size]))
}
