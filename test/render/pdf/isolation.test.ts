import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FontWay } from '../../../src/render/pdf/print-page.js'
import { withPrinter } from '../../../src/render/pdf/printer.js'
import { documentOf, jobOf } from './documents.js'
import { pictureOf } from './picture.js'
import { textOf } from './read-printed.js'

const WIDTH = 37
const picture = pictureOf(WIDTH)

let server: Server
let web = ''
let file = ''
let connections = 0

const WAYS: FontWay[] = ['fontconfig', 'font-face']
const printed = new Map<FontWay, Uint8Array>()

beforeAll(async () => {
  server = createServer((_, response) =>
    response.setHeader('Connection', 'close').end(Buffer.from(picture, 'base64')),
  )
  server.on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  web = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const folder = mkdtempSync(join(tmpdir(), 'isolation-'))
  writeFileSync(join(folder, 'secret.png'), picture, 'base64')
  writeFileSync(join(folder, 'secret.html'), '<p>秘密内容</p>')
  file = pathToFileURL(folder).href
  const job = jobOf('页', documentOf('页', hostile()))
  for (const fontWay of WAYS)
    printed.set(fontWay, await withPrinter({ fontWay }, (printer) => printer.print(job)))
})

afterAll(() => server.close())

function hostile(): string {
  const script = `<script>document.body.textContent='脚本'; fetch('${web}/s'); new Image().src='${web}/i'</script>`
  const inner = `<img src='${web}/inner.png'><p>内框</p>${script.replaceAll('"', "'")}`
  return `<link rel="stylesheet" href="${web}/a.css"><link rel="preload" as="image" href="${web}/p.png">
<link rel="preconnect" href="${web}"><link rel="dns-prefetch" href="${web}"><link rel="prefetch" href="${web}/n">
<style>@import url(${web}/b.css); @font-face { font-family: far; src: url(${web}/f.ttf) }
p { font-family: far, "Noto Sans SC"; background: url(${web}/bg.png) } i { background: url(${file}/secret.png) }</style>
<p>正文开始</p><img src="${web}/a.png"><img src="${file}/secret.png" width="50" height="50"><i>背景</i>
<iframe src="${web}/frame"></iframe><iframe src="${file}/secret.html"></iframe>
<iframe srcdoc="${inner}"></iframe><iframe src="data:text/html,${encodeURIComponent(inner)}"></iframe>
<object data="${web}/o"></object><embed src="${web}/e"><object data="${file}/secret.html"></object>
<video src="${web}/v" poster="${web}/poster.png"></video><audio src="${web}/au"></audio>
<svg><image href="${web}/s.png" /><use href="${web}/u.svg#a" /></svg>
<p onclick="1" id="p">正文结束</p>${script}<img src="data:," onerror="document.body.textContent='脚本'">
<meta http-equiv="refresh" content="0;url=${web}/refresh">`
}

it('would show the picture if it were in the page itself', async () => {
  const html = documentOf('页', `<img src="data:image/png;base64,${picture}">`)
  const pdf = await withPrinter({}, (printer) => printer.print(jobOf('页', html)))
  expect(Buffer.from(pdf).toString('latin1')).toContain(`/Width ${WIDTH}`)
})

describe.each(WAYS)('a hostile page (fonts by %s)', (fontWay) => {
  it('reads no file', async () => {
    const pdf = printed.get(fontWay) ?? new Uint8Array()
    expect(await textOf(pdf)).not.toContain('秘密')
    expect(Buffer.from(pdf).toString('latin1')).not.toContain(`/Width ${WIDTH}`)
  })

  it('runs no script, and prints the rest', async () => {
    const text = await textOf(printed.get(fontWay) ?? new Uint8Array())
    expect(text).toContain('正文开始')
    expect(text).toContain('正文结束')
    expect(text).not.toContain('脚本')
  })
})

it('reaches no server', async () => {
  expect(connections).toBe(0)
  // The server does hear a request that is made.
  await fetch(web)
  expect(connections).toBe(1)
})
