import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removeFolder } from '../temporary.js'
import { installPackage, rolewright } from './installed.js'
import { bytesOf, deadLinks, readPdf } from './pages.js'

let home: string
beforeAll(() => {
  home = join(installPackage(), 'home')
})
afterAll(() => removeFolder(dirname(home)))

describe('the installed package', () => {
  test.each(['zh-CN', 'en'])(
    'makes a workspace (%s) that checks clean and builds to HTML and PDF',
    async (lang) => {
      const name = `roles-${lang}`
      expect(await rolewright(home, ['init', name, '--lang', lang])).toMatchObject({ code: 0 })
      const place = join(home, name)
      expect(await rolewright(home, ['check'], place)).toMatchObject({ code: 0 })
      expect(await rolewright(home, ['build'], place)).toMatchObject({ code: 0 })
      const files = bytesOf(join(place, 'out'))
      const pdf = await readPdf(
        files.get(`job-description/${lang === 'en' ? 'account-manager' : '客户经理'}.pdf`) ?? Buffer.alloc(0),
      )
      expect(pdf.title).toContain(lang === 'en' ? 'Account Manager' : '客户经理')
      expect(pdf.text).toContain(lang === 'en' ? 'Sales manager' : '销售部经理')
      expect(deadLinks(files)).toEqual([])
      expect((await rolewright(home, ['build'], place)).output).toMatch(
        lang === 'en' ? /^0 made/ : /^生成 0 个/,
      )
    },
  )

  test('makes the same bytes in another folder, with other jobs and in two runs', async () => {
    const one = join(home, 'one')
    const other = join(home, 'two', 'elsewhere')
    for (const place of [one, other])
      cpSync(join(import.meta.dirname, '../../examples/english'), place, {
        recursive: true,
        filter: (path) => !/[\\/]out$/.test(path),
      })
    expect(await rolewright(home, ['build', one, '--jobs', '1'])).toMatchObject({ code: 0 })
    const part = ['build', other, '--jobs', '4', '--only', 'head-of-customer-success']
    expect(await rolewright(home, part)).toMatchObject({ code: 0 })
    expect(await rolewright(home, ['build', other, '--jobs', '4'])).toMatchObject({ code: 0 })
    const [made, again] = [bytesOf(join(one, 'out')), bytesOf(join(other, 'out'))]
    expect([...again.keys()]).toEqual([...made.keys()])
    for (const [path, bytes] of made) expect(again.get(path)?.equals(bytes), path).toBe(true)
    expect(deadLinks(made)).toEqual([])
  })

  test('says what to do when there is no such browser, and still makes the pages', async () => {
    const place = join(home, 'no-browser')
    await rolewright(home, ['init', place, '--lang', 'en'])
    writeFileSync(join(place, 'rolewright.config.yaml'), 'lang: en\nbrowser: /nowhere/chrome\n')
    const { code, output } = await rolewright(home, ['build'], place)
    expect(code).toBe(3)
    expect(output).toContain('/nowhere/chrome')
    expect(readdirSync(join(place, 'out/job-description'))).toEqual(['account-manager.html'])
  })

  test('has types that a strict program can use without ours', () => {
    cpSync(join(import.meta.dirname, 'consumer.ts.txt'), join(home, 'consumer.ts'))
    const compilerOptions = {
      ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, types: [] },
      ...{ module: 'nodenext', target: 'es2023', lib: ['es2023'] },
    }
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
    const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')
    const check = () => execFileSync(process.execPath, [tsc, '-p', home], { encoding: 'utf8', stdio: 'pipe' })
    expect(check).not.toThrow()
  })

  test('can be used as a library', () => {
    const program = `
      import { loadWorkspace, memorySource } from 'rolewright'
      const role = '---\\ntitle: A\\npurpose: B\\nduties: [C]\\n---\\n'
      const { model } = await loadWorkspace(memorySource({ 'roles/a.md': role }))
      console.log(model.roles.get('a').title)
    `
    const args = ['--input-type=module', '-e', program]
    expect(execFileSync(process.execPath, args, { cwd: home, encoding: 'utf8' })).toBe('A\n')
  })

  test('is packed as publint wants it', () => {
    const root = join(import.meta.dirname, '../..')
    expect(() =>
      execFileSync('npx', ['--no-install', 'publint', '--strict'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow()
  })
})
