import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Where languages are declared, what is written in each, what the schemas say in each, and rules, each with its sentences. */
const places = /^(?:messages|schema-types|scaffold\/texts)(?:\/|\.ts$)|^language\.ts$|^rules\/[^/]+\.ts$/

/** A text in two languages side by side, and code that asks which language it speaks. */
const inline = [
  /\bzh: (?!string|readonly)/,
  /'zh-CN': /,
  /[!=]== '(?:zh-CN|en)'/,
  /'(?:zh-CN|en)' : '(?:zh-CN|en)'/,
]

test('nothing outside of the messages and the rules speaks two languages, or asks which one it speaks', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !places.test(path))
  const found = files.flatMap((path) =>
    readFileSync(`src/${path}`, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        inline.some((sign) => sign.test(line)) ? [`${path}:${at + 1} ${line.trim()}`] : [],
      ),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(found).toEqual([])
})
