import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { check } from '../../../src/cli/commands/check.js'
import { removeFolder } from '../../temporary.js'

const role = (title: string) => `---\ntitle: ${title}\npurpose: 做\nduties: [做]\ngrade: 5\n---\n`

async function checked(files: Record<string, string>, format?: 'text' | 'github') {
  const folder = mkdtempSync(join(tmpdir(), 'rolewright-check-'))
  onTestFinished(() => removeFolder(folder))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const said: string[] = []
  const print = (text: string) => said.push(text)
  const session = { lang: 'zh-CN', langGiven: true, print, color: false, code: 0 }
  await check([folder], format ? { format } : {}, session as never)
  return said.join('\n')
}

test('a document that there is not is told, with the one that may be meant', async () => {
  const files = { 'roles/a.md': role('甲').replace('grade: 5\n', '') }
  const config = (name: string) => ({ ...files, 'rolewright.config.yaml': `documents: [${name}]\n` })
  await expect(checked(config('job-descripton'))).rejects.toThrow(/job-descripton.*job-description/s)
  expect(await checked(config('job-description'))).toContain('✓')
})

test('a file is named as it is called, with its blanks and brackets', async () => {
  for (const name of ['收费 经理(新).md', '甲[1]（旧）.md', "a'b!.md"]) {
    const files = { [`roles/${name}`]: role('甲') }
    expect(await checked(files)).toContain(`roles/${name}:5:8`)
    expect(await checked(files, 'github')).toContain(`roles/${name.replace(',', '%2C')},line=5,`)
  }
})
