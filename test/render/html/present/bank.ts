import type { Subject } from '../../../../src/content/types.js'
import type { Language } from '../../../../src/language.js'
import type { Department, Model, Requirement } from '../../../../src/model/types.js'
import type { PresentContext } from '../../../../src/render/html/present/types.js'
import { modelWith, roleWith, wordsOf } from './models.js'

const place = { file: 'roles/model.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const part = { pointer: '', locate: () => place }

const bank = { id: 'bank', name: '衡岳银行' }
const corporate = { id: 'corporate', name: '公司金融部' }

/** A bank with a ladder of two grades, and a role of another department that is still a draft. */
export function bankModel(): Model {
  const model = modelWith({
    scales: [
      {
        id: 'depth',
        name: '知识深度',
        levels: [
          { number: 1, name: '了解', description: '能说出要点' },
          { number: 2, name: '运用', description: '能独立使用' },
          { number: 3, name: '精通' },
        ],
      },
    ],
    competencies: [
      {
        id: 'products',
        kind: 'knowledge',
        scope: 'role',
        name: '产品知识',
        definition: '对本行产品的**掌握**。',
        scale: 'depth',
        indicators: new Map([
          [1, ['能说出主要产品']],
          [2, ['能选出合适的产品', '能讲清风险']],
        ]),
      },
      { id: 'selling', kind: 'skill', scope: 'role', name: '销售', scale: 'depth', indicators: new Map() },
    ],
    ladders: [
      { id: 'managers', name: '客户经理序列', description: '两个职级。', roles: ['assistant', 'manager'] },
    ],
    roles: [
      roleWith({
        id: 'assistant',
        title: '助理客户经理',
        titles: { en: 'Assistant Account Manager' },
        code: 'YH-01',
        grade: 'P1',
        version: '1.0',
        effective: '2026-01-01',
        department: corporate,
        requirements: [need('products', '产品知识', 1, '了解')],
      }),
      roleWith({
        id: 'manager',
        title: '客户经理',
        titles: { en: 'Account Manager' },
        code: 'YH-02',
        grade: 'P2',
        version: '1.2',
        effective: '2026-03-01',
        department: corporate,
        requirements: [
          need('products', '产品知识', 2, '运用'),
          { ...need('selling', '销售', 3, '精通'), kind: 'skill', need: 'preferred' },
          { pointer: '', kind: 'ability', name: '团队协作', need: 'required' },
        ],
      }),
      roleWith({ id: 'clerk', title: '柜员', status: 'draft', department: bank }),
    ],
  })
  model.competencies.get('products')?.topics.push('存款', '贷款')
  return { ...model, departments: departments() }
}

function departments(): Map<string, Department> {
  return new Map([
    [bank.id, { ...part, ...bank }],
    [corporate.id, { ...part, ...corporate, parent: bank.id }],
  ])
}

function need(id: string, name: string, level: number, levelName: string): Requirement {
  return { pointer: '', kind: 'knowledge', competency: id, name, level, levelName, need: 'required' }
}

/** What a view of a document is made with; every document has a page and a PDF. */
export function bankContext(lang: Language, document: string): PresentContext {
  return {
    settings: { lang, look: 'form', paper: 'A4', accent: '#1f4e79', company: { name: '衡岳银行' } },
    words: wordsOf(lang, document),
    link: (name, subject) => `${wayTo(name, subject)}.html`,
    others: (name, subject) => [{ label: 'PDF', href: `${wayTo(name, subject)}.pdf` }],
  }
}

function wayTo(name: string, subject: Subject): string {
  return subject.kind === 'workspace' ? name : `${name}/${subject.id}`
}
