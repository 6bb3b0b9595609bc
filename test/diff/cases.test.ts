import { describe, expect, test } from 'vitest'
import { type Case, caseOf, readSections } from './cases/read-cases.js'
import { changesBetween, inOneLine, workspaceOf } from './workspaces.js'

for (const [file, sections] of readSections())
  describe(file, () => {
    test.each(sections)('$title', async (section) => {
      const one = caseOf(section)
      expect(one.after, 'a case changes something').not.toEqual(one.before)
      expect(await errorsOf(one)).toEqual([])
      const told = (await changesBetween(one.before, one.after)).map(inOneLine)
      expect(told.sort()).toEqual(expectedOf(one.changes, told).sort())
    })
  })

/** A slip in a case would be taken for a change. */
async function errorsOf({ after }: Case): Promise<string[]> {
  const { diagnostics } = await workspaceOf(after)
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${place.file}:${place.start.line}`)
}

/** The lines expected, each as it was told where it fits one of those; no line is used twice. */
function expectedOf(lines: readonly string[], told: readonly string[]): string[] {
  const left = [...told]
  return lines.map((line) => {
    const found = left.findIndex((one) => patternOf(line).test(one))
    return left.splice(found, found < 0 ? 0 : 1)[0] ?? line
  })
}

function patternOf(line: string): RegExp {
  const parts = line.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'su')
}
