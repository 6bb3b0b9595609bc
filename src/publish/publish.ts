import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import pLimit from 'p-limit'
import { compareText } from '../diagnostic.js'
import { ToolError } from '../errors.js'
import type { Format } from '../render/document.js'
import { sweep } from '../store/write-whole.js'
import { isFileTrouble, writeError } from '../write-error.js'
import { comparePlan, type Difference } from './compare.js'
import type { LastRun } from './last-run.js'
import { makeOutput } from './make-output.js'
import { openOutputFolder } from './output-folder.js'
import type { Plan } from './plan.js'
import { type OutputRecord, openRecord } from './record.js'
import { removeGone } from './remove-gone.js'
import { withRenderers } from './with-renderers.js'

/** Where and how to publish. */
export interface PublishOptions {
  /** The folder for outputs. */
  folder: string
  /** The folder of the workspace, which outputs must not touch. */
  workspace: string
  /** Refuse a folder that a link leads to from within the workspace: a workspace may come from anywhere. */
  inside?: boolean | undefined
  /** Documents printed at one time. */
  jobs?: number | undefined
  /** Path of the browser that prints. */
  browser?: string | undefined
  /** What the run was asked and has read, so that the next one can tell that nothing has changed. */
  run?: (() => Omit<LastRun, 'outputs'>) | undefined
  /** Only say what would be done. */
  dryRun?: boolean | undefined
  /** Is told after each output how far the run is. */
  progress?: ((done: number, total: number) => void) | undefined
}

/** What a run did, or would do. All lists hold paths below the folder, sorted. */
export interface Published {
  made: string[]
  unchanged: string[]
  removed: string[]
  /** Out of date, but changed since by someone: left alone. */
  left: string[]
  failed: { path: string; error: ToolError }[]
  /** Characters that no font has, by the document that has blanks in their place. */
  missing: { path: string; characters: string[] }[]
}

/**
 * Brings a folder of outputs up to date: makes what is new or changed, removes what is gone, leaves the rest. Each
 * file is whole at any time, files of others are never touched, and one output that fails does not stop the others.
 */
export async function publish(plan: Plan, options: PublishOptions): Promise<Published> {
  const folder = openOutputFolder(options.folder, {
    workspace: options.workspace,
    create: !options.dryRun,
    inside: options.inside,
  })
  const record = openRecord(folder)
  const difference = comparePlan(plan, record, folder)
  const result = startOf(difference)
  if (options.dryRun) return foresee(result, difference)
  if (record.interrupted) sweepAll(plan, folder)
  try {
    removeGone(difference, { folder, record, result })
    await makeAll(difference, { folder, record, result, options })
  } finally {
    saveRecord(record, result, runOf(plan, result, options))
  }
  return sorted(result)
}

interface Run {
  folder: string
  record: OutputRecord
  result: Published
}

function startOf({ unchanged, released }: Difference): Published {
  return { made: [], unchanged, removed: [], left: released, failed: [], missing: [] }
}

function foresee(result: Published, { work, gone }: Difference): Published {
  result.removed.push(...gone)
  for (const { output } of work) result.made.push(output.path)
  return sorted(result)
}

async function makeAll({ work }: Difference, run: Run & { options: PublishOptions }): Promise<void> {
  const { options, result } = run
  const { jobs, browser, workspace } = options
  // A page or two more than are printed at one time wait with their HTML ready; a thousand would fill the memory.
  const limit = pLimit((jobs ?? availableParallelism()) + 2)
  let done = 0
  await withRenderers(countsOf(work), { jobs, browser, workspace }, (lent) =>
    limit.map(work, async (item) => {
      const { path, format } = item.output
      const missing = (characters: string[]) => void result.missing.push({ path, characters })
      try {
        await makeOutput(item, { ...run, renderer: await lent(format), missing })
        result.made.push(path)
      } catch (error) {
        result.failed.push({ path, error: failureOf(path, error) })
      }
      done += 1
      options.progress?.(done, work.length)
    }),
  )
}

/** How many files of each format are to be made. */
function countsOf(work: Difference['work']): Map<Format, number> {
  const counts = new Map<Format, number>()
  for (const { output } of work) counts.set(output.format, (counts.get(output.format) ?? 0) + 1)
  return counts
}

function failureOf(path: string, error: unknown): ToolError {
  if (error instanceof ToolError || isFileTrouble(error)) return writeError(path, error)
  const reason = error instanceof Error ? error.message : String(error)
  return new ToolError('output-not-made', { path, reason }, { cause: error })
}

/** A run that left something to be done or said again is not written down. */
function runOf({ outputs, skipped }: Plan, result: Published, { run }: PublishOptions): LastRun | undefined {
  const isDone = [skipped, result.failed, result.left, result.missing].every((list) => list.length === 0)
  return isDone && run ? { ...run(), outputs: outputs.map(({ path }) => path) } : undefined
}

function saveRecord(record: OutputRecord, result: Published, run: LastRun | undefined): void {
  try {
    record.save(run)
  } catch (error) {
    result.failed.push({ path: '.rolewright.json', error: writeError('.rolewright.json', error) })
  }
}

function sweepAll({ outputs }: Plan, folder: string): void {
  const folders = new Set(outputs.map(({ path }) => dirname(join(folder, path))))
  for (const place of [folder, ...folders]) sweep(place)
}

function sorted(result: Published): Published {
  const byPath = (a: { path: string }, b: { path: string }) => compareText(a.path, b.path)
  for (const list of [result.made, result.unchanged, result.removed, result.left]) list.sort(compareText)
  result.failed.sort(byPath)
  result.missing.sort(byPath)
  return result
}
