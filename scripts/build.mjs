/**
 * Builds the package into `dist/`: the library and the command line in one bundle that starts fast, their types, and
 * the licences of what was bundled. Does nothing when the inputs are those of the last build.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtInDocuments } from './built-in-documents.mjs'
import { compiledSchemas } from './compiled-schemas.mjs'
import { hashOfInputs } from './hash-of-inputs.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const DIST = join(ROOT, 'dist')
// Built beside and put in place at the end, so that a running command never sees half a build.
const FRESH = join(ROOT, `node_modules/.cache/rolewright-${process.pid}`)

async function main() {
  cutFonts()
  const inputs = hashOfInputs(ROOT)
  if (inputs === stampOf(DIST)) return
  const started = performance.now()
  try {
    const { metafile } = await bundle(inputs)
    const { collectLicences } = await import('./collect-licences.mjs')
    writeFileSync(join(FRESH, 'THIRD-PARTY-LICENSES.txt'), collectLicences(ROOT, metafile))
    await emitTypes()
    writeFileSync(join(FRESH, '.stamp'), inputs)
    swapIn()
  } finally {
    rmSync(FRESH, { recursive: true, force: true })
  }
  console.log(`built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

async function bundle(inputs) {
  const { build } = await import('esbuild')
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return build({
    absWorkingDir: ROOT,
    entryPoints: { index: 'src/index.ts', bin: 'src/cli/bin.ts' },
    outdir: FRESH,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    minifyWhitespace: true,
    // Handlebars asks for source-map and does without.
    external: ['@sparticuz/chromium', 'source-map'],
    // Bundled CommonJS packages ask for built-in modules by `require`, which a module does not have.
    banner: {
      js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
    },
    // Two texts rather than one object: a text is put in where it stands, an object would get a file of its own.
    define: {
      ROLEWRIGHT_VERSION: JSON.stringify(version),
      ROLEWRIGHT_HASH: JSON.stringify(inputs.slice(0, 16)),
    },
    plugins: [builtInDocuments, compiledSchemas, lateChildProcess],
    metafile: true,
    logLevel: 'warning',
  })
}

/**
 * commander loads `child_process` at once, for commands that are programs of their own. There are none here, and loading
 * it takes a tenth of the time of `--help`; what it is asked for is fetched when it is asked for.
 */
const lateChildProcess = {
  name: 'late-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes('commander') ? { path, namespace: 'late' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: `exports.spawn = (...given) => process.getBuiltinModule('${path}').spawn(...given)`,
    }))
  },
}

/** Declarations of all that the public names of `src/index.ts` reach. */
async function emitTypes() {
  const { default: ts } = await import('typescript')
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT)
  const program = ts.createProgram([join(ROOT, 'src/index.ts')], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: join(ROOT, 'src'),
    outDir: join(FRESH, 'types'),
  })
  const { diagnostics } = program.emit()
  const problems = [...diagnostics, ...ts.getPreEmitDiagnostics(program)]
  if (problems.length === 0) return
  const host = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => ROOT,
    getNewLine: () => '\n',
  }
  throw new Error(`the types do not build:\n${ts.formatDiagnostics(problems, host)}`)
}

function cutFonts() {
  const script = join(ROOT, 'scripts/cut-fonts.mjs')
  if (!existsSync(script)) return
  const { status } = spawnSync(process.execPath, [script], { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) throw new Error('the fonts could not be cut')
}

function swapIn() {
  const old = `${FRESH}.old`
  if (existsSync(DIST)) renameSync(DIST, old)
  renameSync(FRESH, DIST)
  rmSync(old, { recursive: true, force: true })
}

function stampOf(folder) {
  const stamp = join(folder, '.stamp')
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined
}

await main()
