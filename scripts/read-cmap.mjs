/** The code points a TrueType font maps to a glyph (its 32-bit table, which every Chinese font has). */
export function readCmap(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  const subtable = segmentedCoverage(view, cmap)
  const points = new Set()
  const groups = view.getUint32(subtable + 12)
  for (let group = 0; group < groups; group++) {
    const at = subtable + 16 + group * 12
    for (let point = view.getUint32(at); point <= view.getUint32(at + 4); point++) points.add(point)
  }
  return points
}

function tableOffset(view, tag) {
  const tables = view.getUint16(4)
  for (let table = 0; table < tables; table++) {
    const at = 12 + table * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    if (name === tag) return view.getUint32(at + 8)
  }
  throw new Error(`the font has no ${tag} table`)
}

function segmentedCoverage(view, cmap) {
  const subtables = view.getUint16(cmap + 2)
  for (let subtable = 0; subtable < subtables; subtable++) {
    const at = cmap + view.getUint32(cmap + 4 + subtable * 8 + 4)
    if (view.getUint16(at) === 12) return at
  }
  throw new Error('the font has no 32-bit character map')
}
