import type { Root } from 'mdast'
import { type CST, Parser } from 'yaml'
import { splitFrontMatter } from './front-matter.js'

/** Whether a file is a role: the others of a workspace are YAML as a whole. */
const isRole = (path: string) => /\.md$/iu.test(path)

/**
 * The concrete tree of the YAML in a file, made when asked for: every token with its comments, blanks and offset in the
 * whole text. Of a role it is that of its front matter; a file without any has none.
 */
export function yamlTreeOf({ path, text }: { path: string; text: string }): CST.Token[] {
  const yaml = isRole(path) ? splitFrontMatter(text).yaml : { text, from: 0 }
  if (!yaml) return []
  // What stands before is put by as an empty line, so that offsets are those of the file.
  return [...new Parser().parse(' '.repeat(yaml.from) + yaml.text)]
}

/**
 * A role file as Markdown, made when asked for: the front matter as one node of type `yaml`, then the body, with places in
 * the whole file. The libraries are loaded with the first call.
 */
export async function markdownTreeOf(text: string): Promise<Root> {
  const { markdownParser } = await import('./markdown-parser.js')
  return markdownParser.parse(text)
}
