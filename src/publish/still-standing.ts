import { join } from 'node:path'
import type { FileSource } from '../source/file-source.js'
import { configNames } from '../source/find-workspace.js'
import { askAgain } from '../source/watched-source.js'
import { toolBuild } from '../version.js'
import { intactSince } from './intact.js'
import type { LastRun } from './last-run.js'
import { obstacleTo, openOutputFolder } from './output-folder.js'
import { type OutputRecord, openRecord } from './record.js'

/** What a run is asked. */
export interface RunQuestion {
  workspace: FileSource
  /** The package's own files. */
  builtIn: FileSource
  /** The folder of the workspace. */
  root: string
  /** The folder of outputs, if a flag names it. */
  out: string | undefined
  key: string
}

/** An earlier run after which nothing has changed: the same run now would make nothing. */
export interface Standing {
  folder: string
  outputs: string[]
  lang: LastRun['lang']
}

/** All that a run depends on beside the files it reads: the build of the tool, its flags, the date it is told. */
export function runKey(flags: Readonly<Record<string, unknown>>, env: NodeJS.ProcessEnv): string {
  return JSON.stringify([toolBuild, flags, env.SOURCE_DATE_EPOCH ?? null])
}

/**
 * The last run, if the same run now would find the same files and make nothing: then a workspace need not be parsed to
 * learn that nothing is to be done. Undefined whenever that is not certain.
 */
export async function stillStanding(question: RunQuestion): Promise<Standing | undefined> {
  try {
    return await standing(question)
  } catch {
    // Whatever is in the way is told by the run itself.
    return undefined
  }
}

async function standing({ workspace, builtIn, root, out, key }: RunQuestion): Promise<Standing | undefined> {
  const named = out === undefined ? await outNamedIn(workspace) : undefined
  const asked = out ?? join(root, named ?? '')
  const folder = openOutputFolder(asked, { workspace: root, create: false, inside: out === undefined })
  const record = openRecord(folder)
  const run = record.lastRun
  if (run?.key !== key || run.out !== named || !allIntact(record, folder)) return undefined
  const same =
    (await askAgain(builtIn, run.builtIn.trace)) === run.builtIn.hash &&
    (await askAgain(workspace, run.workspace.trace)) === run.workspace.hash
  return same ? { folder: asked, outputs: run.outputs, lang: run.lang } : undefined
}

/** What the configuration seems to say, without parsing it: a wrong guess finds no record of such a run. */
async function outNamedIn(workspace: FileSource): Promise<string> {
  const found = await Promise.all(configNames.map((name) => workspace.get(name)))
  const bytes = await found.find((file) => file !== undefined)?.read()
  const text = new TextDecoder().decode(bytes)
  return (
    /^["']?(?:out|输出目录|输出)["']?[ \t]*[:：][ \t]*["']?([^"'#\r\n]+)/m.exec(text)?.[1]?.trim() ?? 'out'
  )
}

function allIntact(record: OutputRecord, folder: string): boolean {
  const isIntact = intactSince(record.writtenAt, folder)
  const ways = new Map<string, boolean>()
  return record.paths().every((path) => {
    const way = path.slice(0, path.lastIndexOf('/') + 1)
    const isFree = ways.get(way) ?? obstacleTo(path, folder) === undefined
    ways.set(way, isFree)
    const entry = record.entryOf(path)
    return isFree && entry !== undefined && isIntact(path, entry)
  })
}
