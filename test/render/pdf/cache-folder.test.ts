import { expect, it } from 'vitest'
import { cachePath } from '../../../src/store/cache-path.js'

it.each([
  ['linux', { HOME: '/home/a' }, '/home/a/.cache/rolewright'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/var/x' }, '/var/x/rolewright'],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/rolewright'],
  ['win32', { HOME: '/a', LOCALAPPDATA: '/a/Local' }, '/a/Local/rolewright/Cache'],
] as const)('stands where caches stand on %s', (platform, env, path) => {
  expect(cachePath(env, platform).replaceAll('\\', '/')).toBe(path)
})
