import { readdirSync, readFileSync } from 'node:fs'

/** The browsers that this process has started and that are still alive (Linux only). */
export function browserProcesses(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isBrowserOfThisProcess(name))
    .map(Number)
}

function isBrowserOfThisProcess(id: string): boolean {
  try {
    const parent = /\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'latin1'))?.[1]
    const command = readFileSync(`/proc/${id}/cmdline`, 'latin1')
    return Number(parent) === process.pid && command.includes('--host-resolver-rules')
  } catch {
    return false
  }
}
