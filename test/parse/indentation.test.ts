import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { costs } from '../../src/parse/layout/state.js'
import { parsed } from './found-in.js'

/**
 * Files as they were meant, and what goes wrong with their indents; after each what is told: `2: 3 → 2` moves line 2
 * from three spaces to two, perhaps with those below it. Of each it is also asked that what was meant is read.
 */
const [, ...chapters] = readFileSync(new URL('indentation.md', import.meta.url), 'utf8').split(/^## /m)

interface Case {
  title: string
  meant: string
  written: string
  told: string[]
}

const block = /```yaml\n([\s\S]*?)```/
const cases: Case[] = chapters.flatMap((chapter) => {
  const [head = '', ...sections] = chapter.split(/^### /m)
  const name = head.split('\n', 1)[0] ?? ''
  const meant = block.exec(head)?.[1] ?? ''
  return sections.map((section) => ({
    title: `${name}: ${section.split('\n', 1)[0]}`,
    meant,
    written: block.exec(section)?.[1] ?? '',
    told: [...section.matchAll(/^- (.*)$/gm)]
      .map(([, line = '']) => line)
      .filter((line) => /^\d+: /.test(line)),
  }))
})

const read = (text: string) => parsed(`---\n${text}---\n`)

async function toldOf(written: string): Promise<string[]> {
  const { diagnostics } = await read(written)
  const sorted = [...diagnostics].sort(
    (a, b) => a.place.start.line - b.place.start.line || (a.code < b.code ? -1 : 1),
  )
  return sorted.map(({ code, facts, place: { start } }) => {
    const { found, expected, under, goesOn, lines } = facts as Record<string, unknown>
    const moved = found === undefined || expected === undefined ? code : `${found} → ${expected}`
    const more = [under && `under ${under}`, goesOn && 'goes on', lines && `${lines} lines`].filter(Boolean)
    return `${start.line - 1}: ${moved}${more.length > 0 && moved !== code ? ` (${more.join(', ')})` : ''}`
  })
}

describe('indents that went wrong', () => {
  it('are many', () => expect(cases.length).toBeGreaterThanOrEqual(150))

  it.each(cases.map((one) => [one.title, one] as const))('%s', async (_, { written, meant, told }) => {
    expect(await toldOf(written)).toEqual(told)
    expect((await read(written)).value).toEqual((await read(meant)).value)
  })
})

/** For each weight of the search a factor that it could not have: some advice above would be another. */
const factors: Partial<Record<keyof typeof costs, number[]>> = {
  moved: [0.5, 1.5],
  perColumn: [0.5, 1.5],
  along: [0, 1.5],
  alone: [0.5, 1.5],
  again: [0.5, 1.5],
  oddIndent: [0.5, 1.5],
  unsure: [0.5],
  unknownKey: [0.5, 1.5],
  unknownThere: [0.5, 1.5],
  knownInside: [0.5],
  unreadBelow: [0.4],
  nothingBelow: [0.5],
  wrongType: [0],
  textAbove: [0.5],
  withoutDash: [0.5, 1.5],
  dashInText: [0.5],
  keyInText: [0.75, 0.5],
  struck: [0.5, 1.5],
  dropped: [0.5],
  droppedAlong: [0.5],
}

describe('no weight of the search changes unseen', () => {
  const weights = costs as { -readonly [W in keyof typeof costs]: number }
  const before = { ...costs }
  afterEach(() => void Object.assign(weights, before))

  const all = Object.entries(factors).flatMap(([weight, some]) =>
    some.map((factor) => [weight, factor] as const),
  )
  it.each(all)('%s times %d', async (weight, factor) => {
    weights[weight as keyof typeof costs] *= factor
    let isSeen = false
    for (const { written, told } of cases) isSeen ||= `${await toldOf(written)}` !== `${told}`
    expect(isSeen).toBe(true)
  })
})
