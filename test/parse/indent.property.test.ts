import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { checked, type Kind } from './found-in.js'

/** A shipped file cut into lines: those of its YAML, and what comes before and after. */
interface Sample {
  kind: Kind
  head: string[]
  yaml: string[]
  tail: string[]
  /** What YAML reads in it. */
  meant: string | undefined
}

const paths = ['roles', 'examples'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    `${folder}/${name}`.replaceAll('\\', '/'),
  ),
)
const samples = paths
  .filter((path) => /roles\/(?:.+\/)?(?!README)[^/]+\.(?:md|yaml)$/.test(path))
  .map(sampleOf)

function sampleOf(path: string): Sample {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/)
  if (path.endsWith('.yaml')) return { kind: 'model', head: [], yaml: lines, tail: [], meant: plain(lines) }
  const end = lines.indexOf('---', 1)
  const yaml = lines.slice(1, end)
  return { kind: 'role', head: lines.slice(0, 1), yaml, tail: lines.slice(end), meant: plain(yaml) }
}

/** A sample with one line of it further left or right, and an unknown key at its start or end. */
interface Mutant extends Sample {
  /** The index of the line in the YAML. */
  at: number
  planted: string[]
}

const unknown = 'zodiac: 白羊'
const mutants = fc
  .tuple(fc.constantFrom(...samples), fc.nat(), fc.constantFrom(-3, -2, -1, 1, 2, 3), fc.boolean())
  .map(([sample, nat, shift, atStart]): Mutant => {
    const said = [...sample.yaml.keys()].filter((index) => /^\s*[^\s#]/.test(sample.yaml[index] ?? ''))
    const at = said[nat % said.length] ?? 0
    const line = sample.yaml[at] ?? ''
    const indent = Math.max(line.search(/\S/) + shift, 0)
    const yaml = sample.yaml.with(at, ' '.repeat(indent) + line.trimStart())
    return { ...sample, at, yaml, planted: atStart ? [unknown, ...yaml] : [...yaml, unknown] }
  })

const textOf = ({ head, tail }: Sample, yaml: readonly string[]) => [...head, ...yaml, ...tail].join('\n')

/** What YAML itself reads; undefined when it cannot. */
function plain(yaml: readonly string[]): string | undefined {
  const document = parseDocument(yaml.join('\n'), { logLevel: 'silent' })
  return document.errors.length > 0 ? undefined : JSON.stringify(document)
}

/** Lines near which a slip may be told: that line, its neighbours, the key that it is below. */
function nearby({ yaml, at, head }: Mutant): number[] {
  const column = (yaml[at] ?? '').search(/\S/)
  const owner = yaml.findLastIndex(
    (line, index) => index < at && line.search(/\S|$/) < column && /\S/.test(line),
  )
  return [at - 1, at, at + 1, owner].map((index) => head.length + index + 1)
}

it('one line at another indent is one mistake, told where it is, and hides no other', async () => {
  let [changed, once] = [0, 0]
  for (const mutant of fc.sample(mutants, { numRuns: 250, seed: 20 })) {
    if (plain(mutant.yaml) === mutant.meant) continue
    const text = textOf(mutant, mutant.yaml)
    const lines = (await checked(text, mutant.kind)).diagnostics.map(({ place }) => place.start.line)
    changed += 1
    if (lines.length === 1) once += 1
    expect(lines.length === 0 || nearby(mutant).some((line) => lines.includes(line)), text).toBe(true)
    expect(await tellsPlanted(mutant), text).toBe(true)
  }
  expect(once / changed).toBeGreaterThan(0.97)
})

async function tellsPlanted(mutant: Mutant): Promise<boolean> {
  const { diagnostics } = await checked(textOf(mutant, mutant.planted), mutant.kind)
  return diagnostics.some(({ code, facts }) => code === 'unknown-key' && facts.key === 'zodiac')
}
