import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Never writes through a link that stands under the name. */
const NEW = { flag: 'wx' } as const

const temporaryOf = (path: string) => join(dirname(path), `.${basename(path)}.${process.pid}.rolewright`)

/** Writes a file wholly or not at all: beside it under a temporary name, then renamed onto it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = temporaryOf(path)
  try {
    rmSync(temporary, { force: true })
    writeFileSync(temporary, bytes, NEW)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** The same without waiting for the disk: while one page is written, the next one is made. */
export async function writeWholeBeside(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryOf(path)
  try {
    await writeNew(temporary, bytes)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** What may be missing or in the way is seen to only when it is: most often it is not. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, NEW)
  } catch {
    await mkdir(dirname(path), { recursive: true })
    await rm(path, { force: true })
    await writeFile(path, bytes, NEW)
  }
}

/** Removes the temporary files that killed runs left in a folder; those of a run that still lives stay. */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const pid = /^[.].*[.](\d+)[.]rolewright$/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true })
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
