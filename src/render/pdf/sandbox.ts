import { existsSync, readFileSync } from 'node:fs'

/** Whether to start the browser inside its sandbox: always, save as root or in a container, where it cannot work. */
export function wantsSandbox(): boolean {
  if (process.platform !== 'linux') return true
  return process.getuid?.() !== 0 && !isContainer()
}

/** Whether this Linux lets an ordinary user make the namespaces a sandbox is built of. */
export function permitsUserNamespaces(read = readSetting): boolean {
  if (read('/proc/sys/kernel/unprivileged_userns_clone') === '0') return false
  if (read('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1') return false
  return read('/proc/sys/user/max_user_namespaces') !== '0'
}

function isContainer(): boolean {
  if (process.env.container || process.env.KUBERNETES_SERVICE_HOST) return true
  if (existsSync('/.dockerenv') || existsSync('/run/.containerenv')) return true
  return /docker|kubepods|containerd|lxc/.test(readSetting('/proc/1/cgroup'))
}

function readSetting(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}
