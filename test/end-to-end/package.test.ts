import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removeFolder } from '../temporary.js'
import { installPackage, ROOT, rolewright, runNode } from './installed.js'
import { bytesOf, deadLinks, readPdf } from './pages.js'

const LIBRARY = 'examples/library/who-needs-what.mjs'

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
        lang === 'en' ? /^0 files written/ : /^生成 0 个/,
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
    const { code, output } = await rolewright(home, ['build', '--browser', '/nowhere/chrome'], place)
    expect(code).toBe(3)
    expect(output).toContain('/nowhere/chrome')
    expect(readdirSync(join(place, 'out/job-description'))).toEqual(['account-manager.html'])
  })

  test('has types that a strict program can use without ours', () => {
    cpSync(join(import.meta.dirname, 'consumer.ts.txt'), join(home, 'consumer.ts'))
    cpSync(join(ROOT, LIBRARY), join(home, 'example.mjs'))
    const compilerOptions = {
      ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, checkJs: true, types: [] },
      ...{ module: 'nodenext', target: 'es2023', lib: ['es2023'] },
    }
    // The library asks for no types of Node; of it the example uses no more than this.
    const node = [
      'declare const console: { log(text: string): void }',
      'declare const process: { argv: string[]; exit(code: number): never }',
    ]
    writeFileSync(join(home, 'node.d.ts'), node.join('\n'))
    const files = ['consumer.ts', 'example.mjs', 'node.d.ts']
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const check = () => execFileSync(process.execPath, [tsc, '-p', home], { encoding: 'utf8', stdio: 'pipe' })
    expect(check).not.toThrow()
  })

  /** Runs the example from the folder that the package is installed in. */
  async function exampleOf(workspace: string) {
    cpSync(join(ROOT, LIBRARY), join(home, 'example.mjs'))
    return runNode([join(home, 'example.mjs'), resolve(ROOT, workspace)], home)
  }

  test('can be used as a library: the example runs, and tells what is wrong where something is', async () => {
    const good = await exampleOf('examples/starter-en')
    expect(good.code).toBe(0)
    expect(good.output).toContain('competency,role,level\nProduct knowledge,Account Manager,2\n')
    mkdirSync(join(home, 'bad/roles'), { recursive: true })
    writeFileSync(join(home, 'bad/roles/a.md'), '---\ntitle: A\nduties: [B]\n---\n')
    const bad = await exampleOf(join(home, 'bad'))
    expect(bad.code).toBe(1)
    expect(bad.output).toMatch(/^roles\/a\.md:\d+:\d+ {2}error/)
  })
})
