import { type Document, isMap, isSeq, type Pair, parseDocument, type YAMLMap, YAMLSeq } from 'yaml'
import type { Acknowledgement } from '../diff/change.js'
import { parsing } from '../parse/parsing.js'
import { englishKey, type Shape, shapeAt } from '../parse/shape.js'
import { shapeOfKind } from '../parse/shapes.js'
import { spell } from '../validate/spelling.js'

/** Changes that are accepted together. */
export interface NewAcknowledgement extends Acknowledgement {
  /** Their fingerprints, each with a sentence that says what it is. */
  changes: readonly { fingerprint: string; said: string }[]
}

/**
 * The text of approved-changes.yaml with one entry more, at its end; all that stands there, comments too, stays as it is.
 * Keys are written as the file writes them; in a new one they are Chinese or not.
 */
export function withAcknowledgement(text: string, added: NewAcknowledgement, isChinese: boolean): string {
  const document = parseDocument(text, { ...parsing, keepSourceTokens: true })
  const root = shapeOfKind('approved-changes')
  const list = listIn(document, root, isChinese)
  const entryShape = shapeAt(root, ['changes', '0'])
  const chinese = usesChinese(document) ?? isChinese
  const key = (name: string) => spell(entryShape, name, chinese)
  const { by, on, reason } = added
  const entry = document.createNode({
    [key('change')]: changesOf(added),
    [key('by')]: by,
    ...(on === undefined ? {} : { [key('on')]: on }),
    ...(reason === undefined ? {} : { [key('reason')]: reason }),
  }) as YAMLMap
  comment(entry, added)
  list.add(entry)
  list.flow = false
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

const changesOf = ({ changes }: NewAcknowledgement) => {
  const fingerprints = changes.map(({ fingerprint }) => fingerprint)
  return fingerprints.length === 1 ? fingerprints[0] : fingerprints
}

/** Behind each fingerprint stands what it is. */
function comment(entry: YAMLMap, { changes }: NewAcknowledgement): void {
  const value = (entry.items[0] as Pair).value
  const nodes: readonly unknown[] = isSeq(value) ? value.items : [value]
  for (const [index, node] of nodes.entries())
    (node as { comment?: string }).comment = ` ${changes[index]?.said.replace(/\s+/g, ' ')}`
}

/** The list of changes, made when there is none; the file may be empty, or name it with nothing behind it. */
function listIn(document: Document, root: Shape, isChinese: boolean): YAMLSeq {
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never
  const map = document.contents as unknown as YAMLMap
  const pair = map.items.find(({ key }) => englishKey(String(key), root) === 'changes')
  if (isSeq(pair?.value)) return pair.value
  const list = new YAMLSeq(document.schema)
  if (pair) pair.value = list
  else map.add(document.createPair(spell(root, 'changes', isChinese), list))
  return list
}

function usesChinese({ contents }: Document): boolean | undefined {
  const [first] = isMap(contents) ? contents.items : []
  return first && /\p{Script=Han}/u.test(String(first.key))
}
