import { expect, test } from 'vitest'
import type { ToolErrorCode, ToolErrorFacts } from '../../src/error-facts.js'
import { ToolError } from '../../src/errors.js'
import { expectSound } from './expect-sound.js'

const title = { en: 'Card', 'zh-CN': '岗位卡' }
const there = { known: ['a', 'b'], more: true }
const none = { known: [], more: false }

/** For every code its facts, once with as few and once with as many as there can be. */
const facts: { readonly [C in ToolErrorCode]: readonly ToolErrorFacts[C][] } = {
  'no-such-path': [{ path: 'a.md' }],
  'no-such-folder': [{ folder: 'hr' }],
  'no-such-file': [{ path: 'a.md' }],
  'folder-not-readable': [{ folder: 'hr' }],
  'no-roles': [{ workspace: 'hr' }],
  'only-unread-files': [{ workspace: 'hr', unread: 'a.docx' }],
  'nothing-at-path': [{ workspace: 'hr', path: 'roles/x' }],
  'bare-repository': [{ folder: 'hr.git' }],
  'git-not-started': [{}],
  'git-too-old': [{}],
  'git-failed': [{ folder: 'hr' }, { folder: 'hr', complaint: 'bad config' }],
  'objects-missing': [{}],
  'no-repository': [{ folder: 'hr' }],
  'repository-not-owned': [{ place: '/hr' }],
  'not-a-revision': [{ text: '-x' }],
  'ambiguous-revision': [{ text: 'ab' }],
  'revision-is-file': [{ text: 'main:a.md' }],
  'folder-not-in-revision': [{ revision: 'main', folder: 'hr' }],
  'no-history': [{ name: 'main:hr' }],
  'nothing-committed': [{ branch: 'main' }],
  'unknown-revision': [
    { text: 'mian', isShallow: false },
    { text: 'mian', near: 'main', isShallow: false },
    { text: 'mian', near: 'main', isShallow: true },
  ],
  'no-default-branch': [{ isShallow: false }, { isShallow: true }],
  'fork-not-here': [{ base: 'main', head: 'work' }],
  'nothing-in-common': [{ base: 'main', head: 'work' }],
  'no-role-compared': [{ name: 'x' }, { name: 'x', near: 'y' }],
  'no-role-in-history': [{ name: 'x' }, { name: 'x', near: 'y' }],
  'templates-wrong': [
    { mistakes: [{ file: 'a.hbs', line: 2, what: { code: 'stray-else', facts: {} } }], more: 0 },
    { mistakes: [{ file: 'a.hbs', line: 2, what: { code: 'not-closed', facts: { name: 'if' } } }], more: 3 },
  ],
  'stray-html': [{ document: 'card', stray: '<script>' }],
  'endless-template': [{ document: 'card' }],
  'no-browser': [{}],
  'named-browser-missing': [{ path: '/x', settings: '/home/settings.yaml' }],
  'browser-not-unpacked': [{ cache: '/cache', reason: 'no space' }],
  'browser-not-started': (['named', 'embedded', 'system'] as const).flatMap((origin) =>
    ([{ said: 'no display' }, { ended: 1 }, 'silent', 'broken-off'] as const).map((failure) => ({
      path: '/x/chrome',
      folder: '/x',
      origin,
      failure,
    })),
  ),
  'browser-too-old': [{ path: '/x', version: 'Chrome/100', least: 131 }],
  'settings-not-understood': [{ path: '/x' }],
  'too-few-files': [{ limit: 32 }],
  'fonts-missing': [{ path: '/fonts' }],
  'no-temporary-folder': [{ parent: '/tmp' }],
  'temporary-folder-full': [{ parent: '/tmp', left: 1, least: 16 }],
  'not-printed': [{ title: 'Card', reason: 'it took long' }],
  'too-wide': [
    { title: 'Card', heading: '', words: '' },
    { title: 'Card', heading: 'Duties', words: 'Sells' },
  ],
  'file-not-written': [
    { path: 'a.pdf', system: 'ENOSPC', reason: 'x' },
    { path: 'a.pdf', system: undefined, reason: 'x' },
  ],
  'output-not-made': [{ path: 'a.pdf', reason: 'x' }],
  'output-in-the-way': [{ path: 'a.pdf' }],
  'output-folder-refused': [
    ...(['link-out', 'file', 'link', 'around-workspace'] as const).map((is) => ({
      folder: 'out',
      why: { is },
    })),
    { folder: 'out', why: { is: 'authors', name: 'roles' } },
  ],
  'same-output': [{ one: 'card · a', other: 'card · A', path: 'a.pdf' }],
  'unknown-subject': [
    { name: 'x', kinds: ['role', 'department', 'ladder', 'workspace'], ...none },
    { name: 'x', near: 'y', kinds: ['role'], ...there },
  ],
  'unknown-document': [
    { name: 'x', ...none },
    { name: 'x', near: 'y', ...there },
  ],
  'unknown-view': [
    { name: 'x', ...none },
    { name: 'x', near: 'y', ...there },
  ],
  'ambiguous-subject': [{ name: 'sales', names: ['ladder:sales', 'department:sales'] }],
  'document-of-comparisons': [
    { title, formats: ['html'] },
    { title, formats: ['html', 'pdf'] },
  ],
  'unknown-format': [
    { name: 'docx', ...none },
    { name: 'pfd', near: 'pdf', ...there },
  ],
  'document-without-format': [
    { title, asked: ['svg'], formats: ['html', 'pdf'] },
    { asked: ['svg', 'md'], formats: [] },
  ],
  'nothing-in-format': [{ formats: ['svg'] }],
  'document-of-parts': [{ title }, { title, sample: 'clerk' }],
  'document-without-content': [{ title, subject: 'sales' }],
  'no-change-report': [{ document: 'change-report' }],
  'not-a-number': [{ flag: '--max', text: 'x', least: 1, most: 9 }],
  'not-one-of': [{ flag: '--format', text: 'x', words: ['html', 'pdf'] }],
  'page-in-terminal': [{}],
  'result-over-input': [{ output: '' }, { output: 'roles/a.md' }],
  'no-such-change': [{ changes: ['c1', 'c2'] }],
  'no-change-named': [{}],
  'workspace-is-file': [{ folder: 'x' }],
  'workspace-not-empty': [{ folder: 'x' }],
  'folder-outside-roles': [{ folder: '..' }],
  'not-an-id': [{ text: '!', proposal: 'a' }],
  'unfit-file-name': [
    { id: 'con', isLong: false, proposal: 'con-1' },
    { id: 'long', isLong: true, proposal: 'short' },
  ],
  'id-taken': [{ id: 'a' }],
  'not-a-package': [{ from: '-x' }],
  'no-packed-file': [{ from: 'a.tgz' }],
  'format-not-tried': [{ need: 'browser' }, { need: 'fonts', other: { label: 'HTML', format: 'html' } }],
  'node-too-old': [{ version: '18.0.0', least: '20.19' }],
  unforeseen: [{ reason: 'torn' }],
}

const errors = Object.entries(facts).flatMap(([code, all]) =>
  all.map((some) => new ToolError(code as ToolErrorCode, some as never)),
)

test.each(errors.map((error) => [error.code, error] as const))(
  '%s is a sentence in every language',
  (_, error) => {
    expectSound((language) => error.text[language])
    expect(error.message).toBe(error.text.en)
  },
)
