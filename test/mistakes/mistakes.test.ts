import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/edits/apply-edits.js'
import { sayDiagnostic } from '../../src/report/words/say.js'
import type { AnyDiagnostic } from '../../src/rules/index.js'
import { type Mistake, readCorpus } from './corpus.js'
import { haveSameFigures, wordsOf } from './tokens.js'
import { checkWith, fileWith, paths, type Written } from './workspaces.js'

/** What was found for a mistake, and what is left once each ready fix is made alone, and all of them. */
interface Tried {
  mistake: Mistake
  file: Written
  told: readonly AnyDiagnostic[]
  fixes: readonly Fix[]
  whole: string
}

interface Fix {
  of: AnyDiagnostic
  text: string
  left: readonly AnyDiagnostic[]
}

async function toldOf(mistake: Mistake, text: string): Promise<readonly AnyDiagnostic[]> {
  return (await checkWith(mistake, text)).filter(({ severity }) => severity !== 'note')
}

async function tryOut(mistake: Mistake): Promise<Tried> {
  const file = fileWith(mistake, mistake.wrong)
  const told = await toldOf(mistake, file.text)
  const fixes: Fix[] = []
  for (const of of told) {
    if (of.edits === undefined) continue
    const text = applyEdits(file.text, of.edits)
    fixes.push({ of, text, left: await toldOf(mistake, text) })
  }
  const whole = applyEdits(
    file.text,
    told.flatMap(({ edits = [] }) => edits),
  )
  return { mistake, file, told, fixes, whole }
}

const tried = await Promise.all(readCorpus().map(tryOut))
const titleOf = ({ group, wrong }: Mistake) => `${group}: ${wrong.replaceAll('\n', ' ⏎ ')}`
const each = tried.map((one) => [titleOf(one.mistake), one] as const)
const withFix = tried.flatMap((one) => one.fixes.map((fix) => [titleOf(one.mistake), one, fix] as const))

const langOf = ({ lang }: Mistake) => (lang === 'zh' ? 'zh-CN' : 'en')
const sayAll = ({ mistake, told }: Tried) =>
  told.map((one) => ({ code: one.code, line: one.place.start.line, ...sayDiagnostic(one, langOf(mistake)) }))

/** What a message is about, wherever it has moved to. */
const nameOf = ({ code, facts, place }: AnyDiagnostic) =>
  JSON.stringify([place.file, code, 'key' in facts ? facts.key : '', 'found' in facts ? facts.found : ''])

describe('each mistake', () => {
  it.each(each)('is one message, where it was made: %s', (_, one) => {
    const { mistake, file, told } = one
    expect(told.length, JSON.stringify(sayAll(one), null, 1)).toBe(mistake.told)
    const last = file.from + mistake.wrong.split('\n').length - 1
    const outside = told.filter(
      ({ place }) =>
        place.file === paths[mistake.kind] && (place.start.line < file.from || place.start.line > last),
    )
    expect(outside).toEqual([])
  })

  it.each(each)('says what to do, in both languages: %s', (_, { told }) => {
    for (const diagnostic of told)
      for (const lang of ['zh-CN', 'en'] as const) {
        const { message, fix } = sayDiagnostic(diagnostic, lang)
        expect(fix, message).toBeTruthy()
        // What reads as if it could be copied can be: a program makes the same change.
        if (/^(?:改为：|write: )|^(?:是不是|did you mean)/.test(fix ?? ''))
          expect(diagnostic.edits, fix).toBeDefined()
      }
  })
})

const getsKeys: ReadonlySet<string> = new Set(['text-above-block', 'word-as-key', 'heading-above-items'])

describe('a ready fix', () => {
  it.each(withFix)('leaves every figure and every word: %s', (_, { mistake, file }, { of, text }) => {
    // The mark of an item, such as 1、, is what is wrong with it; a text that becomes one of several gets its key, and so does a word that is none.
    const marks = 'marks' in of.facts ? of.facts.marks : 'mark' in of.facts ? [of.facts.mark ?? ''] : []
    const written = marks.reduce((left, mark) => left.replace(mark, ''), file.text)
    expect(haveSameFigures(written, text), text).toBe(true)
    if (corrects.has(of.code)) return expect(mistake.right, 'the corpus says what is meant').toBeDefined()
    const lost = without(wordsOf(written), wordsOf(text))
    const added = without(wordsOf(text), wordsOf(written))
    expect({ lost, added }).toEqual({ lost: [], added: getsKeys.has(of.code) ? added : [] })
  })

  it.each(withFix)('ends its message and brings no other: %s', (_, { told }, { of, left }) => {
    const others = told.filter((one) => one !== of).map(nameOf)
    expect(left.map(nameOf).filter((name) => !others.includes(name))).toEqual([])
    expect(left.length).toBeLessThan(told.length)
  })

  it.each(each)('is there where a program can make it, and makes what is meant: %s', (_, one) => {
    const { mistake, whole } = one
    if (mistake.right === undefined) expect(one.fixes.map(({ of }) => of.edits)).toEqual([])
    else expect(whole).toBe(fileWith(mistake, mistake.right).text)
  })
})

/** The words of a list that another has not, each as often as it is there more. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** A slip in the letters of a key, a closed word or a name is all that may be written otherwise. */
const corrects: ReadonlySet<AnyDiagnostic['code']> = new Set([
  'unknown-key',
  'unknown-word',
  'unknown-reference',
  'unknown-level',
])

/** How a mistake is told: rightly, at least in part, or not where it was made. */
function verdictOf({ mistake, file, told }: Tried): 'understood' | 'right' | 'partly' | 'wrong' {
  if (mistake.told === 0 && told.length === 0) return 'understood'
  const last = file.from + mistake.wrong.split('\n').length - 1
  const here = told.filter(({ place: { start } }) => start.line >= file.from && start.line <= last)
  if (here.length === 0) return 'wrong'
  const [first] = here
  const fix = first && sayDiagnostic(first, langOf(mistake)).fix
  return told.length === 1 && fix !== undefined ? 'right' : 'partly'
}

it('the mistakes of newcomers are told rightly', () => {
  const ofNewcomers = tried.filter(({ mistake }) => mistake.group.startsWith('newcomers'))
  const verdicts = { understood: 0, right: 0, partly: 0, wrong: 0 }
  for (const one of ofNewcomers) verdicts[verdictOf(one)] += 1
  expect(verdicts).toMatchInlineSnapshot(`
    {
      "partly": 0,
      "right": 177,
      "understood": 50,
      "wrong": 0,
    }
  `)
  expect(verdicts.wrong).toBe(0)
  expect(verdicts.partly).toBeLessThan(8)
  expect(ofNewcomers.length).toBeGreaterThan(147)
})

it('the corpus is as large as it is said to be', () => {
  const count = (isIt: (one: Tried) => boolean) => tried.filter(isIt).length
  expect({
    mistakes: tried.length,
    'with a ready fix': count(({ fixes }) => fixes.length > 0),
    'of newcomers': count(({ mistake }) => mistake.group.startsWith('newcomers')),
    'with more than one message': count(({ told }) => told.length > 1),
  }).toMatchInlineSnapshot(`
    {
      "mistakes": 463,
      "of newcomers": 227,
      "with a ready fix": 241,
      "with more than one message": 3,
    }
  `)
})
