import { expect, test } from 'vitest'
import type { Subject } from '../../../../src/content/types.js'
import { views } from '../../../../src/render/html/present/views.js'
import { bankContext, bankModel } from './bank.js'

const model = bankModel()
const subjects: Subject[] = [
  { kind: 'workspace' },
  { kind: 'role', id: 'nobody' },
  { kind: 'ladder', id: 'none' },
  ...[...model.roles.keys()].map((id): Subject => ({ kind: 'role', id })),
  ...[...model.ladders.keys()].map((id): Subject => ({ kind: 'ladder', id })),
  ...[...model.departments.keys()].map((id): Subject => ({ kind: 'department', id })),
]

test.each(Object.keys(views))(
  '%s: exists for the subjects that it can be made of, and only those',
  (name) => {
    const view = views[name]
    const made = subjects.filter((subject) => view?.make(model, subject, bankContext('zh-CN', name)))
    expect(made.length).toBeGreaterThan(0)
    expect(subjects.filter((subject) => view?.exists(model, subject))).toEqual(made)
  },
)
