import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bench } from './paths.mjs'

/** The program of a peer, to be run by node. All peers are installed when the first is asked for. */
export function peer(program) {
  if (!isInstalled()) install()
  return join(bench, 'node_modules', program)
}

/** Npm leaves beside the packages what it installed; after a change of the lock file that is another. */
function isInstalled() {
  const installed = join(bench, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const { packages } = JSON.parse(readFileSync(installed, 'utf8'))
  const wanted = JSON.parse(readFileSync(join(bench, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || packages[path]?.version === version,
  )
}

function install() {
  console.error('installing what Rolewright is measured against (once) …')
  const { status } = spawnSync('npm', ['ci', '--prefix', bench, '--no-audit', '--no-fund'], {
    // The browser is that of Rolewright.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ci in ${bench} failed`)
}
