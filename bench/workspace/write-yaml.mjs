import { Document, isMap, isScalar, visit } from 'yaml'

const COLUMNS = 100

/**
 * YAML as people write it: short lists and mappings on one line, longer ones below each other. `translate` turns keys
 * and fixed words into those of the file.
 */
export function writeYaml(value, translate = (same) => same) {
  const document = new Document(translate(value), { aliasDuplicateObjects: false })
  visit(document, {
    Collection(_, node) {
      if (node !== document.contents && fitsOnLine(node)) node.flow = true
    },
    Pair(_, { key }) {
      // Levels are counted; a key of a JavaScript object is a text.
      if (/^\d+$/.test(key.value)) key.value = Number(key.value)
    },
  })
  return document.toString({ lineWidth: 0 })
}

function fitsOnLine(node) {
  const text = textOf(node)
  // Between brackets a Chinese comma is one that was meant to be a plain one, as the check says.
  return text.length < COLUMNS && !text.includes('，') && isFlat(node)
}

/** Names in a list; names, or lists of names, in a mapping. */
function isFlat(node) {
  if (!isMap(node)) return node.items.every(isScalar)
  return node.items.every(({ value }) => isScalar(value) || (!isMap(value) && isFlat(value)))
}

/** What stands in it, with two places for each Chinese character, which is as wide as two others. */
function textOf(node) {
  const texts = []
  visit(node, { Scalar: (_, { value }) => void texts.push(value) })
  return texts.join(', ').replace(/[\u4e00-\u9fff]/g, '$&_')
}
