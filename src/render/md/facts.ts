import type { BlockContent, PhrasingContent } from 'mdast'
import type { Fact, FactTable, Name } from '../html/present/job-description/types.js'
import { type Line, table } from './blocks.js'
import { field, joined, plain } from './field.js'
import type { Scene } from './scene.js'

/** Facts as a table of two columns; a fact of a group has the name of the group before its own. */
export function factTable({ facts = [], groups = [] }: FactTable, { words }: Scene): BlockContent[] {
  const grouped = groups.flatMap((group) =>
    group.facts.map((fact) => ({ ...fact, label: `${group.label} · ${fact.label}` })),
  )
  const rows = [...facts, ...grouped]
  if (rows.length === 0) return []
  return [
    table(rows, [
      { head: plain(words.item), cell: ({ label }) => plain(label) },
      { head: plain(words.details), cell: (fact) => valueOfFact(fact, words['list-separator']) },
    ]),
  ]
}

/** What a fact says in one line. */
export function valueOfFact({ text, names = [], boxes = [] }: Fact, separator = ', '): Line {
  const ticks = boxes.map((box) => plain(`${box.checked ? '■' : '□'} ${box.text}`))
  return joined([field(text), joined(names.map(nameLine), plain(separator)), joined(ticks, plain(' '))])
}

/** A name, with the way to its own file where there is one. */
export function nameLine({ text, href }: Name): PhrasingContent[] {
  return href === undefined ? plain(text) : [{ type: 'link', url: href, children: plain(text) }]
}
