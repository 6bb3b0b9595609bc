import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ToolError } from '../errors.js'
import type { OpenRenderer, RenderTools } from '../render/renderer.js'
import { writeWholeBeside } from '../store/write-whole.js'
import type { Work } from './compare.js'
import { hashOf } from './hash.js'
import { kindOf, obstacleTo } from './output-folder.js'
import type { OutputRecord } from './record.js'

/** Where an output is put, and what it is made with. */
interface Making extends Pick<RenderTools, 'missing'> {
  folder: string
  record: OutputRecord
  renderer: OpenRenderer
}

/** Makes one output and puts it in place. Rejects when something of someone else stands there. */
export async function makeOutput(
  { output, foreign }: Work,
  { folder, record, renderer, missing }: Making,
): Promise<void> {
  const { path, hash } = output
  const target = join(folder, path)
  const bytes = await output.make(renderer, missing)
  // Without its record a folder is full of unknown files; those that would come out the same are taken for ours.
  if (foreign && !holds(target, bytes)) throw inTheWay(path)
  refuseObstacle(path, folder)
  const takeBack = record.note(path, { inputs: hash, bytes: hashOf(bytes) })
  try {
    if (!foreign) await writeWholeBeside(target, bytes)
  } catch (error) {
    takeBack()
    throw error
  }
}

function refuseObstacle(path: string, folder: string): void {
  const obstacle = obstacleTo(path, folder)
  if (obstacle !== undefined) throw inTheWay(obstacle)
}

function holds(target: string, bytes: Uint8Array): boolean {
  return kindOf(target) === 'file' && readFileSync(target).equals(bytes)
}

function inTheWay(path: string): ToolError {
  return new ToolError('output-in-the-way', { path })
}
