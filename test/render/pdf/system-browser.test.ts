import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import {
  findSystemBrowser,
  type Host,
  installedBrowsers,
  isExecutable,
} from '../../../src/render/pdf/system-browser.js'

const linux: Host = {
  platform: 'linux',
  env: { PATH: '/usr/bin:/bin:relative' },
  home: '/home/a',
  wsl: false,
  downloads: [],
}

function find(host: Host, ...present: string[]): string | undefined {
  return findSystemBrowser(host, (path) => present.includes(path))
}

function folderWith(...programs: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const program of programs) {
    mkdirSync(dirname(join(folder, program)), { recursive: true })
    writeFileSync(join(folder, program), '', { mode: 0o755 })
  }
  return folder
}

it('prefers the quicker shell, then Chrome, then Edge, then Chromium', () => {
  const all = [
    '/usr/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/usr/bin/google-chrome',
    '/bin/chrome-headless-shell',
  ]
  expect(find(linux, ...all)).toBe('/bin/chrome-headless-shell')
  expect(find(linux, ...all.slice(0, 3))).toBe('/usr/bin/google-chrome')
  expect(find(linux, ...all.slice(0, 2))).toBe('/usr/bin/microsoft-edge')
  expect(find(linux, ...all.slice(0, 1))).toBe('/usr/bin/chromium')
  expect(find(linux)).toBeUndefined()
})

it('finds on Linux what is not on the path, and never follows a relative one', () => {
  expect(find(linux, '/opt/google/chrome/chrome')).toBe('/opt/google/chrome/chrome')
  expect(find({ ...linux, env: {} }, '/snap/bin/chromium')).toBe('/snap/bin/chromium')
  expect(installedBrowsers(linux).filter((path) => !path.startsWith('/'))).toEqual([])
})

it('takes the browser of Windows under WSL if Linux has none', () => {
  const edge = '/mnt/c/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'
  expect(find(linux, edge)).toBeUndefined()
  expect(find({ ...linux, wsl: true }, edge)).toBe(edge)
  expect(find({ ...linux, wsl: true }, edge, '/usr/bin/chromium')).toBe('/usr/bin/chromium')
})

it('finds Chrome and Edge on Windows, for all users or for one', () => {
  const env = {
    PROGRAMFILES: 'C:\\Program Files',
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\a\\Local',
  }
  const host: Host = { ...linux, platform: 'win32', env }
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const chrome = 'C:\\Users\\a\\Local\\Google\\Chrome\\Application\\chrome.exe'
  expect(find(host, edge)).toBe(edge)
  expect(find(host, edge, chrome)).toBe(chrome)
})

it('finds applications on macOS, for all users or for one', () => {
  const host: Host = { ...linux, platform: 'darwin', home: '/Users/a' }
  const chromium = '/Applications/Chromium.app/Contents/MacOS/Chromium'
  const chrome = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(find(host, chromium)).toBe(chromium)
  expect(find(host, chromium, chrome)).toBe(chrome)
})

it('finds downloaded browsers, the newest first', () => {
  const old = 'chrome-headless-shell/linux-99.0.1/chrome-headless-shell-linux64/chrome-headless-shell'
  const recent =
    'chrome-headless-shell/linux-143.0.7499.4/chrome-headless-shell-linux64/chrome-headless-shell'
  const whole = 'chrome/linux-150.0.1/chrome-linux64/chrome'
  const root = folderWith(old, recent, whole)
  const host = { ...linux, env: {}, downloads: ['/nowhere', root] }
  expect(findSystemBrowser(host)).toBe(join(root, recent))
})

it('starts only files that may be started', () => {
  const root = folderWith('program')
  writeFileSync(join(root, 'text'), '', { mode: 0o644 })
  expect(isExecutable(join(root, 'program'))).toBe(true)
  expect(isExecutable(join(root, 'text'))).toBe(false)
  expect(isExecutable(root)).toBe(false)
  expect(isExecutable(join(root, 'nothing'))).toBe(false)
})
