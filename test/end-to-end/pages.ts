import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Files below a folder by path, as bytes. */
export function bytesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]))
}

/** Text and title of a PDF, read by a reader that has nothing to do with how it was printed. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: number; title: string; text: string }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  const { info } = await pdf.getMetadata()
  await task.destroy()
  return { pages: texts.length, title: String((info as { Title?: unknown }).Title), text: texts.join('\n') }
}

/** Addresses that a page links to and that no file answers. */
export function deadLinks(files: ReadonlyMap<string, Buffer>): string[] {
  const pages = [...files].filter(([path]) => path.endsWith('.html'))
  return pages.flatMap(([path, bytes]) =>
    [...bytes.toString('utf8').matchAll(/<a\b[^>]*\shref="([^"#]+)(?:#[^"]*)?"/g)]
      .map(([, href]) => String(href))
      .filter((href) => !/^[a-z]+:/.test(href))
      .filter((href) => !files.has(join('/', path, '..', decodeURIComponent(href)).slice(1)))
      .map((href) => `${path} → ${href}`),
  )
}
