import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

/** The package as a user has it: packed, and installed from the tarball in an empty folder. */
export function installPackage(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rolewright-installed-')))
  const tarball = packedFile(folder)
  const home = join(folder, 'home')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{ "type": "module", "private": true }')
  npm(['install', tarball, '--prefer-offline', '--no-audit', '--no-fund', '--silent'], home)
  return folder
}

/** Packs the package, built as it is, into a folder; answers with the path of the packed file. */
export function packedFile(folder: string): string {
  npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], ROOT)
  return join(folder, String(readdirSync(folder).find((name) => name.endsWith('.tgz'))))
}

function npm(args: readonly string[], cwd: string): void {
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' })
}

/** What a command ended with. */
export interface Ended {
  code: number
  output: string
}

/** Runs the installed command. */
export function rolewright(home: string, args: readonly string[], cwd = home): Promise<Ended> {
  return runNode([join(home, 'node_modules/rolewright/dist/bin.js'), ...args], cwd)
}

/** Runs a program with Node. */
export function runNode(args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}` })
    })
  })
}
