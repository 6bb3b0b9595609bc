import { readdirSync, readFileSync } from 'node:fs'

/** The processes that this one has started and that are still alive, with a word in their command line (Linux only). */
export function childProcesses(word: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isChild(name, word))
    .map(Number)
}

function isChild(id: string, word: string): boolean {
  try {
    const parent = /\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'latin1'))?.[1]
    return Number(parent) === process.pid && readFileSync(`/proc/${id}/cmdline`, 'latin1').includes(word)
  } catch {
    return false
  }
}
