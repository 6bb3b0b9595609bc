/**
 * Cuts the fonts of the printed page out of the full Noto fonts: `fonts/*.ttf`, their licence, and `fonts.json`
 * with what they cover. Static TrueType only: other outlines become Type 3 in a PDF, with a wrong text layer.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { readCmap } from './read-cmap.mjs'
import { wantedCharacters } from './wanted-characters.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const TARGET = join(ROOT, 'fonts')

/**
 * A family gets only the characters that none of a lower tier has: first the faces that text is set in, each whole, then
 * signs.
 */
const FACES = [
  {
    tier: 1,
    family: 'Noto Sans SC',
    weight: 400,
    source: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  },
  { tier: 1, family: 'Noto Sans SC', weight: 700, source: 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf' },
  {
    tier: 1,
    family: 'Noto Serif SC',
    weight: 400,
    source: 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  },
  { tier: 1, family: 'Noto Serif SC', weight: 700, source: 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf' },
  { tier: 1, family: 'Noto Sans', weight: 400, source: 'noto-sans/400Regular/NotoSans_400Regular.ttf' },
  { tier: 1, family: 'Noto Sans', weight: 700, source: 'noto-sans/700Bold/NotoSans_700Bold.ttf' },
  { tier: 1, family: 'Noto Serif', weight: 400, source: 'noto-serif/400Regular/NotoSerif_400Regular.ttf' },
  { tier: 1, family: 'Noto Serif', weight: 700, source: 'noto-serif/700Bold/NotoSerif_700Bold.ttf' },
  {
    tier: 2,
    family: 'Noto Sans Math',
    weight: 400,
    source: 'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  },
  {
    tier: 3,
    family: 'Noto Sans Symbols 2',
    weight: 400,
    source: 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  },
]

/** What the templates can ask for: figures, spacing and pairs; the forms of other regions are left out. */
const FEATURES = [
  'ccmp',
  'kern',
  'liga',
  'lnum',
  'tnum',
  'pnum',
  'mark',
  'mkmk',
  'halt',
  'chws',
  'palt',
  'vert',
  'vrt2',
]

const INPUTS = [
  'scripts/common-han.txt',
  'scripts/cut-fonts.mjs',
  'scripts/read-cmap.mjs',
  'scripts/wanted-characters.mjs',
  'node_modules/subset-font/package.json',
]

await main()

async function main() {
  const inputs = hashOfInputs()
  if (isUpToDate(inputs)) return
  const wanted = wantedCharacters()
  rmSync(TARGET, { recursive: true, force: true })
  mkdirSync(TARGET, { recursive: true })
  const faces = []
  for (const face of FACES) faces.push(await cutFace(face, wanted, faces))
  assertEqualWeights(faces)
  writeFileSync(join(TARGET, 'OFL.txt'), licences())
  writeManifest(inputs, faces)
  console.log(
    `fonts: ${faces.length} files, ${wanted.length} characters wanted, ${uncovered(wanted, faces)} in no font`,
  )
}

async function cutFace(face, wanted, earlier) {
  const source = readFileSync(sourcePath(face))
  const taken = earlier.filter(({ tier }) => tier < face.tier)
  const rest = wanted.filter((point) => !taken.some((other) => other.points.has(point)))
  const available = readCmap(source)
  const kept = rest.filter((point) => available.has(point))
  const text = String.fromCodePoint(...kept)
  const bytes = await subsetFont(source, text, {
    targetFormat: 'truetype',
    keepFeatures: FEATURES,
    noHinting: true,
  })
  const file = `${face.family.toLowerCase().replaceAll(' ', '-')}-${face.weight}.ttf`
  writeFileSync(join(TARGET, file), bytes)
  const { tier, family, weight } = face
  return { tier, family, weight, file, sha256: sha256(bytes), points: new Set(kept) }
}

function writeManifest(inputs, faces) {
  const listed = faces.map(({ points, tier, ...face }) => face)
  const covers = Object.fromEntries(faces.map(({ family, points }) => [family, ranges(points)]))
  writeFileSync(join(TARGET, 'fonts.json.new'), `${JSON.stringify({ inputs, faces: listed, covers })}\n`)
  // The manifest comes last and at once, so that an interrupted run is never taken for a finished one.
  renameSync(join(TARGET, 'fonts.json.new'), join(TARGET, 'fonts.json'))
}

/** Coverage is kept by family, so a character must not print in one weight only. */
function assertEqualWeights(faces) {
  for (const { family, weight, points } of faces)
    for (const other of faces.filter((face) => face.family === family && face.weight !== weight))
      if (String([...points]) !== String([...other.points]))
        throw new Error(`${family}: the weights differ in coverage`)
}

/** Code points as a flat list: first, last, first, last … */
function ranges(points) {
  const flat = []
  for (const point of [...points].sort((a, b) => a - b)) {
    if (flat.at(-1) === point - 1) flat[flat.length - 1] = point
    else flat.push(point, point)
  }
  return flat
}

function uncovered(wanted, faces) {
  return wanted.filter((point) => !faces.some((face) => face.points.has(point))).length
}

function isUpToDate(inputs) {
  const manifest = join(TARGET, 'fonts.json')
  if (!existsSync(manifest)) return false
  const { inputs: before, faces } = JSON.parse(readFileSync(manifest, 'utf8'))
  return before === inputs && faces.every(({ file, sha256: hash }) => isIntact(join(TARGET, file), hash))
}

function isIntact(path, hash) {
  return existsSync(path) && sha256(readFileSync(path)) === hash
}

function hashOfInputs() {
  const hash = createHash('sha256')
  for (const face of FACES) hash.update(readFileSync(sourcePath(face)))
  for (const name of INPUTS) hash.update(readFileSync(join(ROOT, name)))
  return hash.digest('hex')
}

function licences() {
  const texts = new Map()
  for (const { family, source } of FACES) {
    const path = join(ROOT, 'node_modules/@expo-google-fonts', source.split('/')[0], 'LICENSE_FONT')
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()
    texts.set(text, new Set([...(texts.get(text) ?? []), family]))
  }
  return `${[...texts].map(([text, families]) => `${[...families].join(', ')}\n\n${text}`).join('\n\n\n')}\n`
}

function sourcePath({ source }) {
  return join(ROOT, 'node_modules/@expo-google-fonts', source)
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}
