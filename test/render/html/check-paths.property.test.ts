import fc from 'fast-check'
import Handlebars from 'handlebars'
import { expect, test } from 'vitest'
import { checkPaths } from '../../../src/render/html/check-paths.js'
import { PathFindings } from '../../../src/render/html/path-findings.js'
import { compileTemplate } from '../../../src/render/html/template/compile.js'
import { anyTemplates, last, partialsOf, shape, type TemplateText, view } from './any-templates.js'

test('what is called missing never shows, whatever the template', () => {
  let told = 0
  fc.assert(
    fc.property(anyTemplates, (files) => {
      const shown = compileTemplate(files[0]?.text ?? '', partialsOf(files))(view)
      for (const { file, line } of mistakesIn(files)) {
        told += 1
        const [marker] = /‹[0-9.]+:/.exec(files[Number(file)]?.text.split('\n')[line - 1] ?? '') ?? []
        if (marker) expect(shown).not.toMatch(new RegExp(`${marker}[^›]`))
      }
    }),
    { numRuns: 300 },
  )
  expect(told).toBeGreaterThan(100)
}, 60_000)

function mistakesIn(files: TemplateText[]) {
  const [main, ...partials] = files
  if (main === undefined) return []
  const findings = new PathFindings()
  const all = new Map([...partials.map((file, index) => [`p${index}`, file] as const), ['last', last]])
  const programs = new Map([main, ...all.values()].map((file) => [file, Handlebars.parse(file.text)]))
  checkPaths({ templates: [main], partials: all, programs, view: shape }, findings)
  return findings.mistakes(({ length }) => length === 1)
}
