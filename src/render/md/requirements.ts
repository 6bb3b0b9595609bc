import type { BlockContent, RootContent } from 'mdast'
import type { KsaView, RequirementView } from '../html/present/job-description/types.js'
import { heading, list, paragraphs } from './blocks.js'
import { field, joined, note, plain } from './field.js'
import type { Scene } from './scene.js'

/** Competencies by kind, each with its level, its share, and how that level shows. */
export function requirements({ groups }: KsaView, scene: Scene): RootContent[] {
  return groups.flatMap(({ mark, kind, items }) => [
    heading(3, plain(marked(mark, kind))),
    list(items.map((item) => requirementItem(item, scene))),
  ])
}

/** A Chinese mark needs no blank behind it. */
export function marked(mark: string, text: string): string {
  return /[、）]$/.test(mark) ? `${mark}${text}` : `${mark} ${text}`
}

function requirementItem(
  item: RequirementView,
  { words }: Scene,
): [ReturnType<typeof plain>, ...BlockContent[]] {
  const { name, level, share, preferred, indicators = [], definition } = item
  const of = level?.of === undefined ? '' : `/${level.of}`
  const facts = [
    level && `${words.level} ${level.number}${of} ${level.name}`.trim(),
    share && `${words.weight} ${share.text}`,
    preferred,
  ]
  const line = joined(
    [[{ type: 'strong' as const, children: plain(name) }], ...facts.map((fact) => plain(fact))],
    plain(' · '),
  )
  const shown = indicators.length > 0 ? [list(indicators.map((text) => [field(text)]))] : []
  return [line, ...paragraphs(field(definition)), ...shown, ...paragraphs(note(item.note))]
}
