import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Language } from '../../../../src/language.js'
import type { Category, Competency, Ladder, Model, Role, Scale } from '../../../../src/model/types.js'
import type { PresentContext } from '../../../../src/render/html/present/types.js'
import { pageWords } from '../../../../src/schema-types/page-words.js'
import type { Words } from '../../../../src/values/words.js'

const place = { file: 'roles/test.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const locate = () => place

/** A role with nothing but its title, its purpose and what a test adds. */
export function roleWith(facts: Partial<Role> & { id: string; title: string }): Role {
  const bare: Omit<Role, 'id' | 'title'> = {
    file: `roles/${facts.id}.md`,
    bases: [],
    abstract: false,
    sound: true,
    titles: {},
    scope: [],
    status: 'approved',
    approvals: [],
    revisions: [],
    reporting: { dotted: [], reports: [], reportsGiven: false },
    purpose: '',
    duties: [],
    routine: [],
    authority: [],
    accountability: [],
    relationships: [],
    processes: [],
    qualifications: { education: [], experience: [], certificates: [], languages: [], other: [] },
    requirements: [],
    kpis: [],
    extra: {},
    body: '',
    bodyLine: 1,
    locate,
  }
  return { ...bare, ...facts }
}

/** The parts of a model that a test has; whatever has an id is found by it. */
export interface Parts {
  roles: Role[]
  scales?: Omit<Scale, 'pointer' | 'locate'>[]
  competencies?: Omit<Competency, 'pointer' | 'locate' | 'strayLevels' | 'topics'>[]
  ladders?: Omit<Ladder, 'pointer' | 'locate' | 'rungs' | 'strayRungs'>[]
  categories?: Omit<Category, 'pointer' | 'locate'>[]
}

export function modelWith({ roles, scales, competencies, ladders, categories }: Parts): Model {
  return {
    roles: new Map(roles.map((role) => [role.id, role])),
    scales: byId(scales),
    competencies: byId(competencies?.map((competency) => ({ strayLevels: [], topics: [], ...competency }))),
    ladders: byId(ladders?.map((ladder) => ({ rungs: [], strayRungs: [], ...ladder }))),
    kpis: new Map(),
    departments: new Map(),
    categories: byId(categories),
  }
}

function byId<T extends { id: string }>(parts: readonly T[] = []) {
  return new Map(parts.map((part) => [part.id, { pointer: '', locate, ...part }]))
}

/** The words of the shared locale and of a document, as its templates get them. */
export function wordsOf(lang: Language, document?: string): Words {
  const read = (path: string) =>
    parse(readFileSync(new URL(`../../../../templates/${path}`, import.meta.url), 'utf8'))
  return {
    ...pageWords[lang],
    ...read(`locales/${lang}.yaml`),
    ...(document && read(`${document}/document.yaml`).words[lang]),
  }
}

export function contextOf(lang: Language, look: 'form' | 'modern' = 'form'): PresentContext {
  return {
    settings: {
      lang,
      look,
      paper: 'A4',
      accent: '#1f4e79',
      company: { name: lang === 'en' ? 'Example' : '衡岳车辆' },
    },
    words: wordsOf(lang, 'job-description'),
    link: (document, subject) => ('id' in subject ? `../${document}/${subject.id}.html` : undefined),
  }
}
