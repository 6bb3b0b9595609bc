import { asCode } from '../../../../values/field-text.js'
import { filled, given, said } from '../../../../values/given.js'
import { textList } from '../wording/lists.js'
import type { Wording } from '../wording/wording.js'
import type { Fact, FactGroup, FactTable } from './types.js'

/** A fact of one line; undefined when there is nothing to say. */
export function textFact(label: string, text: string | undefined): Fact | undefined {
  const value = said(text)
  return value === undefined ? undefined : { label, text: value }
}

/** A fact in which no sign is a mark, such as a number of a form. */
export function codeFact(label: string, text: string | undefined): Fact | undefined {
  return textFact(label, text && asCode(text))
}

/** A fact of several items in one line. */
export function listFact(label: string, items: readonly string[], wording: Wording): Fact | undefined {
  return textFact(label, textList(items, wording))
}

/** The facts that have something to say; undefined when none has. */
export function factsOf(facts: readonly (Fact | undefined)[]): Fact[] | undefined {
  return filled(facts.filter((fact) => fact !== undefined))
}

/** A table of facts and groups of facts; undefined when all of them have nothing to say. */
export function factTable(
  facts: readonly (Fact | undefined)[],
  groups: readonly (FactGroup | undefined)[],
): FactTable | undefined {
  const table = given({
    facts: factsOf(facts),
    groups: filled(groups.filter((group) => group !== undefined)),
  })
  return table.facts || table.groups ? table : undefined
}

/** Facts under a label; undefined when none has something to say. */
export function factGroup(label: string, facts: readonly (Fact | undefined)[]): FactGroup | undefined {
  const present = factsOf(facts)
  return present && { label, span: present.length, facts: present }
}

/**
 * Facts two by two. A wide one has a row of its own, but does not tear a pair apart: it waits until the pair is whole. The
 * last of an odd number becomes wide.
 */
export function pairFacts(facts: readonly Fact[]): Fact[][] {
  const rows: Fact[][] = []
  let half: Fact | undefined
  let waiting: Fact[][] = []
  for (const fact of facts) {
    if (fact.wide) waiting.push([fact])
    else if (half) rows.push([half, fact])
    half = fact.wide ? half : half ? undefined : fact
    if (half) continue
    rows.push(...waiting)
    waiting = []
  }
  return [...rows, ...(half ? [[{ ...half, wide: true as const }]] : []), ...waiting]
}
