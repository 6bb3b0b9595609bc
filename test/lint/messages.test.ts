import { expect, test } from 'vitest'
import { allRules } from '../../src/lint/rules/index.js'
import { reportDiagnostics } from '../../src/report/report-diagnostics.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

const languages = ['zh-CN', 'en'] as const

/**
 * What each rule says of its own examples, with place, severity, line and fix, in both languages. After a change of words:
 * `npx vitest run test/lint/messages.test.ts -u`, then read the difference.
 */
test.each(allRules.map((rule) => [rule.code, rule] as const))('%s', async (code, { examples }) => {
  const pages: string[] = []
  for (const { title, files, finds } of examples) {
    if (finds.length === 0) continue
    const workspace = await loadWorkspace(memorySource(files))
    const found = { ...workspace, diagnostics: workspace.diagnostics.filter((one) => one.code === code) }
    const said = languages.map((lang) => reportDiagnostics(found, { format: 'text', lang }))
    pages.push(`## ${title}\n\n${said.map((text) => `\`\`\`\n${text}\n\`\`\``).join('\n')}\n`)
  }
  await expect(pages.join('\n')).toMatchFileSnapshot(`messages/${code}.md`)
})
