import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits } from '../../src/edits/apply-edits.js'
import type { AnyDiagnostic } from '../../src/rules/index.js'
import { checked, type Kind } from '../parse/found-in.js'
import { haveSameFigures, wordsOf } from './tokens.js'

/** A shipped file without mistakes. */
interface Sample {
  kind: Kind
  text: string
}

const samples = ['roles', 'examples'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
    .filter((path) => /roles\/(?:.+\/)?(?!README)[^/]+\.(?:md|yaml)$/.test(path))
    .sort()
    .map(
      (path): Sample => ({ kind: path.endsWith('.md') ? 'role' : 'model', text: readFileSync(path, 'utf8') }),
    ),
)

/** What a hand slips to, or a word processor puts in place of what was typed. */
const slips: readonly [RegExp, string][] = [
  [/: /g, '：'],
  [/: /g, ':'],
  [/: /g, ' : '],
  [/- /g, '-'],
  [/- /g, '—'],
  [/- /g, '1、'],
  [/- /g, '• '],
  [/, /g, '，'],
  [/, /g, ','],
  [/, /g, '、'],
  [/\{ /g, '｛'],
  [/ \}/g, '｝'],
  [/\[/g, '［'],
  [/\]/g, '］'],
  [/\[|\]/g, ''],
  [/ \}|\{ /g, ''],
  [/"/g, '“'],
  [/"/g, ''],
  [/\n {2,}/g, '\n'],
  [/\n {2}/g, '\n\t'],
  [/\n {2}/g, '\n　'],
  [/\n {2,4}/g, '\n   '],
  [/，/g, ', '],
  [/，/g, ': '],
  [/\d+/g, '$& %'],
  [/ /g, '\u00a0'],
  [/: /g, '：　'],
  [/: /g, ': \u00a0'],
]

interface Mutant extends Sample {
  wrong: string
}

const mutants = fc
  .tuple(fc.constantFrom(...samples), fc.constantFrom(...slips), fc.nat())
  .map(([sample, [where, put], nat]): Mutant => {
    const end = sample.kind === 'role' ? sample.text.indexOf('\n---', 4) : sample.text.length
    const places = [...sample.text.slice(0, end).matchAll(where)]
    const place = places[nat % Math.max(places.length, 1)]
    if (!place) return { ...sample, wrong: sample.text }
    const [found] = place
    const after = sample.text.slice(place.index + found.length)
    return { ...sample, wrong: sample.text.slice(0, place.index) + found.replace(where, put) + after }
  })

const nameOf = ({ code, facts }: AnyDiagnostic) =>
  JSON.stringify([code, 'key' in facts ? facts.key : '', 'found' in facts ? facts.found : ''])

it('a ready fix of a slip leaves all words and figures, ends its message and brings no other', async () => {
  await fc.assert(
    fc.asyncProperty(mutants, async ({ kind, wrong }) => {
      const { diagnostics } = await checked(wrong, kind)
      const before = diagnostics.map(nameOf)
      for (const one of diagnostics) {
        if (one.edits === undefined || one.code === 'unknown-key' || one.code === 'unknown-word') continue
        const text = applyEdits(wrong, one.edits)
        const left = (await checked(text, kind)).diagnostics.map(nameOf)
        // 1、 and such are marks of items, and no figures.
        expect(haveSameFigures(wrong.replace('1、', ''), text.replace('1、', '')), text).toBe(true)
        expect(wordsOf(text)).toEqual(wordsOf(wrong))
        const others = before.toSpliced(before.indexOf(nameOf(one)), 1)
        expect(left.filter((name) => !others.includes(name))).toEqual([])
        expect(left.length).toBeLessThan(before.length)
      }
    }),
    {
      numRuns: 150,
      seed: Number(process.env.SEED ?? 1),
    },
  )
})
