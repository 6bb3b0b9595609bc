import { expect, test } from 'vitest'
import { examine, nodeFacts } from '../../src/doctor/examine.js'

const env = { HOME: process.env.HOME, PATH: process.env.PATH }

test('a machine that has all: versions, places, and a page that was printed', async () => {
  const findings = await examine({ env })
  expect(findings.map(({ part, ok }) => `${part} ${ok}`)).toEqual([
    'node true',
    'git true',
    'fonts true',
    'cache true',
    'browser true',
    'pdf true',
  ])
  const facts = Object.fromEntries(findings.map((finding) => [finding.part, finding.facts]))
  expect(facts.node).toMatchObject({ version: process.versions.node })
  expect(facts.git?.version).toMatch(/^\d+\.\d+/)
  expect(facts.browser?.version).toMatch(/\d+\.\d+/)
  expect(facts.pdf?.bytes).toBeGreaterThan(5000)
})

test('a machine without git and browser: each with its next step, and the rest is looked at', async () => {
  const findings = await examine({ env: { ...env, PATH: '/nowhere' }, browser: '/nowhere/chrome' })
  expect(findings.filter(({ ok }) => ok).map(({ part }) => part)).toEqual(['node', 'fonts', 'cache'])
  const troubles = Object.fromEntries(findings.map(({ part, trouble }) => [part, trouble]))
  expect(troubles.git?.text.en).toContain('https://git-scm.com')
  expect(troubles.browser?.text['zh-CN']).toContain('/nowhere/chrome')
  expect(troubles.pdf?.text.en).toContain('--format html')
})

test('a machine without a home to write to', async () => {
  const findings = await examine({ env: { PATH: env.PATH, HOME: '/dev/null', XDG_CACHE_HOME: '' } })
  expect(findings.find(({ part }) => part === 'cache')?.facts.path).not.toContain('/dev/null')
})

test.each(['20.18.9', '18.20.4'])('Node %s is too old', (version) => {
  expect(() => nodeFacts(version)).toThrow('https://nodejs.org')
})

test.each(['20.19.0', '22.1.0', '24.0.0'])('Node %s will do', (version) => {
  expect(nodeFacts(version)).toMatchObject({ version })
})
