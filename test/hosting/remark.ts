import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

interface Node {
  type: string
  url?: string
  value?: string
  children?: Node[]
}

/** What GitHub would make of a comment: where it leads, what it shows, whom it calls. */
export async function remark(markdown: string) {
  const processor = unified().use(remarkParse).use(remarkGfm)
  const all = flat(processor.runSync(processor.parse(markdown)) as Node)
  const texts = all.filter(({ type }) => type === 'text').map(({ value = '' }) => value)
  return {
    links: all.filter(({ type }) => /^(?:link|definition)/.test(type)).map(({ type, url = type }) => url),
    images: all.filter(({ type }) => type.startsWith('image')).map(({ type, url = type }) => url),
    tags: all
      .filter(({ type }) => type === 'html')
      .flatMap(({ value = '' }) => value.match(/<!--[\s\S]*?-->|<[^>]*>?/g) ?? []),
    mentions: texts.flatMap((text) => text.match(/(?:^|[^\w])@\w+|(?:^|\s)(?:[\w/]*#|GH-)\d+/g) ?? []),
  }
}

function flat(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flat)]
}
