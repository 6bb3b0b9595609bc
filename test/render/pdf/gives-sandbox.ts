import { spawnSync } from 'node:child_process'

/** Whether a browser gets a sandbox here: browsers refuse it to root, and a chroot or a filter the namespaces for it. */
export function givesSandbox(): boolean {
  if (process.platform !== 'linux') return true
  return process.getuid?.() !== 0 && spawnSync('unshare', ['--user', 'true']).status === 0
}
