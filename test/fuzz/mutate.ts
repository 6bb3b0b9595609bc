import type { Random } from './random.js'

/** What people and programs put where it does not belong. */
const ODD = [
  ...[
    '*a',
    '&a',
    '<<: *a',
    '*重要*',
    '!!binary x',
    '!x',
    '|',
    '>',
    '>-',
    '%',
    '@',
    '`',
    '?',
    '- - -',
    '? [a]\n: b',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '“',
    '”',
    '：',
    '，',
    '、',
    '#',
    ' #',
    ': ',
    ':',
    '-',
    '- ',
    '—',
    '①',
    '1、',
    '•',
  ],
  ...[
    '---',
    '...',
    '--- x',
    '<<<<<<< a',
    '=======',
    '>>>>>>> b',
    '\t',
    '\u3000',
    '\u00a0',
    '\ufeff',
    '\u200b',
    '\u202e',
  ],
  ...[
    '\0',
    '\u0007',
    '\u001b[31m',
    '\ud800',
    '\u2028',
    '😀',
    '１２３',
    '０',
    '-0',
    '1e999',
    '.nan',
    '0x1f',
    '012',
    '~',
    'null',
  ],
  ...[
    'true',
    '是',
    '2026-02-30',
    '2026/1/5',
    '25:61',
    '95%',
    '≥ 95％',
    '90%-95%',
    '2万元',
    '1,000',
    '3~5人',
    '1..2',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'extends',
    '职责',
    'duties',
    'to',
    '名称',
    'id',
    'roles/a.md',
    '../x',
    'C:\\temp',
  ],
  ...[
    '<p>',
    '</p>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&#x202e;',
    '&amp',
    '**a',
    '~~b~~',
    '[x](y)',
    '![x](y)',
    '[^1]',
    '```',
    '$$',
  ],
  ...[
    '{{',
    '}}',
    '{{{x}}}',
    '{{#if a}}',
    '{{/if}}',
    '{{else}}',
    '{{> x}}',
    '{{../x}}',
    '{{@root.x}}',
    '{{~x~}}',
    '{{!-- x --}}',
  ],
  ...['url(', 'u\\72 l(', '@import', '</style>', '\\', '\\\n', '/*', '*/', 'expression(', 'image-set("x")'],
]

type Mutate = (lines: string[], random: Random, others: readonly string[]) => void

const at = (lines: readonly string[], random: Random) => random.below(Math.max(lines.length, 1))
const change = (lines: string[], random: Random, to: (line: string) => string) => {
  const index = at(lines, random)
  lines[index] = to(lines[index] ?? '')
}
const cutAt = (line: string, random: Random) => random.below(line.length + 1)

const mutations: readonly Mutate[] = [
  (lines, random) => void lines.splice(at(lines, random), 1 + random.below(3)),
  (lines, random) => void lines.splice(at(lines, random), 0, lines[at(lines, random)] ?? ''),
  (lines, random) =>
    void lines.splice(at(lines, random), 0, ...lines.splice(at(lines, random), 1 + random.below(4))),
  (lines, random) => change(lines, random, (line) => ' '.repeat(random.below(9)) + line.trimStart()),
  (lines, random) =>
    change(lines, random, (line) => line.replace(/^ ?/, random.pick(['\t', '  ', '', '\u3000']))),
  (lines, random) => change(lines, random, (line) => inserted(line, random.pick(ODD), random)),
  (lines, random) => change(lines, random, (line) => line.replace(/: .*/, `: ${random.pick(ODD)}`)),
  (lines, random) =>
    change(lines, random, (line) => line.replace(/: ?/, random.pick(['：', ':', ' ', ': : ']))),
  (lines, random) => change(lines, random, (line) => line.replace(/\d+/, String(random.below(1000) - 100))),
  (lines, random) => change(lines, random, (line) => line.slice(0, cutAt(line, random))),
  (lines, random) => change(lines, random, (line) => withoutCharacter(line, random)),
  (lines, random) => change(lines, random, (line) => line + (lines[at(lines, random)] ?? '').trim()),
  (lines, random) => void lines.splice(at(lines, random), 0, random.pick(ODD)),
  (lines, random) => void lines.splice(at(lines, random)),
  (lines, random, others) =>
    void lines.splice(at(lines, random), 0, ...stretchOf(random.pick(others), random)),
  (lines) => void lines.splice(0, lines.length, `${lines.join('\r\n')}\r\n`),
]

/** A text with a few changes in it, some of them with stretches of other texts. */
export function mutated(text: string, others: readonly string[], random: Random): string {
  const lines = text.split('\n')
  for (let count = 1 + random.below(5); count > 0; count--) random.pick(mutations)(lines, random, others)
  return lines.join('\n')
}

function inserted(line: string, what: string, random: Random): string {
  const where = cutAt(line, random)
  return line.slice(0, where) + what + line.slice(where)
}

function withoutCharacter(line: string, random: Random): string {
  const where = cutAt(line, random)
  return line.slice(0, where) + line.slice(where + 1)
}

function stretchOf(text: string, random: Random): string[] {
  const lines = text.split('\n')
  const start = at(lines, random)
  return lines.slice(start, start + 1 + random.below(6))
}
