import { expect, test } from 'vitest'
import { reportDiagnostics } from '../../src/report/report-diagnostics.js'
import { allRules } from '../../src/rules/index.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'
import { examplesOf } from './example.js'

const languages = ['zh-CN', 'en'] as const

/**
 * What each rule says of its own examples, with place, severity, line and fix, in both languages. After a change of words:
 * `npx vitest run test/rules/messages.test.ts -u`, then read the difference.
 */
test.each(allRules.map(({ code }) => code))('%s', async (code) => {
  const pages: string[] = []
  for (const { title, files, finds } of await examplesOf(code)) {
    if (finds.length === 0) continue
    const workspace = await loadWorkspace(memorySource(files))
    const found = { ...workspace, diagnostics: workspace.diagnostics.filter((one) => one.code === code) }
    const said = languages.map((lang) => reportDiagnostics(found, { format: 'text', lang }))
    pages.push(`## ${title}\n\n${said.map((text) => `\`\`\`\n${text}\n\`\`\``).join('\n')}\n`)
  }
  await expect(pages.join('\n')).toMatchFileSnapshot(`messages/${code}.md`)
})
