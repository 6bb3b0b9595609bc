import { expect, test } from 'vitest'
import { languages } from '../../src/language.js'
import { commandLine } from '../../src/messages/command-line.js'
import type { CommandLineFacts } from '../../src/messages/command-line-facts.js'
import { doctorWords } from '../../src/messages/doctor.js'
import { expectSound } from './expect-sound.js'

/** For every code its facts, once with as few and once with as many as there can be. */
const facts: { readonly [C in keyof CommandLineFacts]: readonly CommandLineFacts[C][] } = {
  'unknown-option': [
    { name: '--x', near: '' },
    { name: '--formt', near: '--format' },
  ],
  'unknown-command': [
    { name: 'x', near: '' },
    { name: 'chek', near: 'check' },
  ],
  'missing-argument': [{ name: 'role' }],
  'missing-role-title': [{}],
  'option-without-value': [{ name: '--lang' }],
  'missing-option': [{ name: '--by' }],
  'too-many-arguments': [{}],
  'see-help': [{ command: 'rolewright log' }],
  'internal-error': [{ reason: 'torn' }],
  'result-not-written': [{ reason: 'ENOSPC' }],
  'files-now': [{}],
  'revisions-cut-off': [{}],
  'configuration-broken': [{}],
  'outputs-made': [{ done: 1, total: 2 }],
  'workspace-created': [
    { folder: 'hr', files: 9, roles: 1 },
    { folder: 'hr', files: 9, roles: 3 },
  ],
  'next-steps': [{}, { enter: 'hr' }],
  'pipelines-not-set-up': [{}],
  'role-created': [{ path: 'roles/a.md' }, { path: 'roles/a-b.md', id: 'a-b' }],
  'nothing-to-acknowledge': [{ by: 'Ann' }],
  acknowledged: [
    { file: 'a.yaml', by: 'Ann', changes: 1, left: [] },
    { file: 'a.yaml', by: 'Ann', changes: 2, left: ['Bob', 'Cyd'] },
  ],
  'acknowledgements-match-nothing': [{ file: 'a.yaml', entries: ['c1', 'c2'] }],
}

const all = Object.entries(facts).flatMap(([code, some]) => some.map((one) => [code, one] as const))

test.each(all)('%s is a sentence in every language', (code, one) => {
  expectSound((language) => {
    const sentence: (facts: never) => string = commandLine[language].sentences[code as keyof CommandLineFacts]
    return sentence(one as never)
  })
})

test('every key of the help, and every example, is a text in every language', () => {
  for (const language of languages) {
    const { help, examples, frame } = commandLine[language]
    for (const text of [...Object.values(help), ...Object.values(examples).flat()]) expect(text).toMatch(/\S/)
    expect(frame.described('a', 'b')).toMatch(/a.*b/)
  }
  for (const key of Object.keys(commandLine.en.help) as (keyof typeof commandLine.en.help)[])
    expectSound((language) => commandLine[language].help[key])
})

test('a build and the doctor count, list and name in every language', () => {
  expectSound((language) => {
    const { build } = commandLine[language]
    const many = Array.from({ length: 11 }, (_, at) => `r${at}`)
    return [
      build.list(['a', 'b']),
      build.list(many),
      build.missing('x', 'a.md:1'),
      build.left('a.pdf'),
      build.skipped('a'),
      build.failed('a.pdf', 'torn'),
      ...[1, 2].map(build.made),
      build.unchanged(1),
      build.removed(1),
      build.failures(1),
      build.time('1.0'),
      build.dryRun(1, 2, 3),
    ].join('\n')
  })
  expectSound((language) => {
    const doctor = doctorWords[language]
    const { parts, origins, withoutSandbox, allWell } = doctor
    const named = [...Object.values(parts), ...Object.values(origins), withoutSandbox, allWell]
    return [...named, doctor.fontFiles(3, 'Noto'), doctor.tried(9), doctor.missing(2)].join('\n')
  })
})
