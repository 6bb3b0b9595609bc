import type { RootContent } from 'mdast'
import type { DutiesView, DutyView, Fact } from '../html/present/job-description/types.js'
import { heading, list, paragraphs } from './blocks.js'
import { field, joined, plain } from './field.js'
import type { Scene } from './scene.js'

/** Each duty under its own heading: its share, its tasks, what comes of it. */
export function duties({ items }: DutiesView, scene: Scene): RootContent[] {
  return items.flatMap((duty) => dutyBlocks(duty, scene))
}

function dutyBlocks(duty: DutyView, { words }: Scene): RootContent[] {
  const separator = words['label-separator'] ?? ': '
  const labelled = (label: string, line: ReturnType<typeof field>) =>
    line.length > 0 ? [...plain(`${label}${separator}`), ...line] : []
  const fact = (given: Fact | undefined) => (given ? labelled(given.label, field(given.text)) : [])
  const share = labelled(words.weight ?? '', plain(duty.share?.text))
  const tasks = (duty.tasks ?? []).map(({ task, output }) => {
    const result = labelled(words.output ?? '', field(output))
    return [joined([field(task), result], plain(words['phrase-separator'] ?? '; '))] as const
  })
  return [
    heading(3, [...plain(`${duty.mark} `), ...field(duty.duty)]),
    ...paragraphs(joined([share, plain(duty.essential && words.essential)], plain(' · '))),
    ...(tasks.length > 0 ? [list(tasks, true)] : []),
    ...paragraphs(fact(duty.outputs), fact(duty.kpis)),
  ]
}
