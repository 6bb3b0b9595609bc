import type { Git } from './run-git.js'

/** What a name stands for. */
export interface Found {
  id?: string
  type?: string
  isAmbiguous: boolean
}

/** Looks a name up. It is written to git's input, so that nothing in it can be taken for an option. */
export async function lookUp(git: Git, text: string): Promise<Found> {
  const { out } = await git.ask(['cat-file', '--batch-check'], `${text}\n`)
  const answer = out.toString().replace(/\n$/, '')
  const [, id, type] = /^([0-9a-f]{40,}) (\w+) \d+$/.exec(answer) ?? []
  return id && type ? { id, type, isAmbiguous: false } : { isAmbiguous: answer === `${text} ambiguous` }
}
