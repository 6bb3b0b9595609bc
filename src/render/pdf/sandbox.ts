import { existsSync, readFileSync } from 'node:fs'

/** Whether to start the browser in its sandbox: always, save as root on Linux, where browsers refuse it. */
export function wantsSandbox(): boolean {
  return process.platform !== 'linux' || process.getuid?.() !== 0
}

/** Whether a browser that did not start may be tried without its sandbox: only where the system forbids it one. */
export function mayDropSandbox(read = readSetting, exists = existsSync): boolean {
  return process.platform === 'linux' && (!permitsUserNamespaces(read) || isContainer(read, exists))
}

/** Whether this Linux lets an ordinary user make the namespaces that a sandbox is built of. */
function permitsUserNamespaces(read: typeof readSetting): boolean {
  if (read('/proc/sys/kernel/unprivileged_userns_clone') === '0') return false
  if (read('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1') return false
  return read('/proc/sys/user/max_user_namespaces') !== '0'
}

/** A container may be denied them by a filter that nothing shows from inside. */
function isContainer(read: typeof readSetting, exists: typeof existsSync): boolean {
  if (process.env.container || process.env.KUBERNETES_SERVICE_HOST) return true
  if (exists('/.dockerenv') || exists('/run/.containerenv')) return true
  return /docker|kubepods|containerd|lxc/.test(read('/proc/1/cgroup'))
}

function readSetting(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}
