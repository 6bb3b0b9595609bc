import { createHash } from 'node:crypto'
import { hostname } from 'node:os'

/** The host as part of a file name: containers that share a folder do not know each other's processes. */
const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

let count = 0

/** A part of a file name by which later runs tell whose it is, different with each call. */
export function processMark(): string {
  count += 1
  return `${host}-${process.pid}-${Date.now()}-${count}`
}

/** Whether a name was marked by a process of this host that has ended. */
export function isOrphan(name: string): boolean {
  const [, where, id] = /([0-9a-f]{8})-(\d+)-\d+-\d+/.exec(name) ?? []
  return where === host && !isRunning(Number(id))
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // It runs, but belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
