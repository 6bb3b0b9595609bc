import { expect, it } from 'vitest'
import { mayDropSandbox } from '../../../src/render/pdf/sandbox.js'

const PERMITTED = { '/proc/sys/user/max_user_namespaces': '63000', '/proc/1/cgroup': '0::/init.scope' }

function mayDrop(settings: Record<string, string>, files: string[] = []): boolean {
  return mayDropSandbox(
    (path) => ({ ...PERMITTED, ...settings })[path] ?? '',
    (path) => files.includes(String(path)),
  )
}

it.runIf(process.platform === 'linux')('is given up only where the system denies it', () => {
  expect(mayDrop({})).toBe(false)
  expect(mayDrop({ '/proc/sys/kernel/unprivileged_userns_clone': '1' })).toBe(false)
  expect(mayDrop({ '/proc/sys/kernel/unprivileged_userns_clone': '0' })).toBe(true)
  expect(mayDrop({ '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1' })).toBe(true)
  expect(mayDrop({ '/proc/sys/user/max_user_namespaces': '0' })).toBe(true)
  expect(mayDrop({ '/proc/1/cgroup': '0::/kubepods/pod1' })).toBe(true)
  expect(mayDrop({}, ['/.dockerenv'])).toBe(true)
})
