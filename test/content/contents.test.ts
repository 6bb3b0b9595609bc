import { expect, test } from 'vitest'
import { contents } from '../../src/content/contents.js'
import type { Subject } from '../../src/content/types.js'
import { bankModel } from '../render/html/present/bank.js'

const model = bankModel()
const subjects: Subject[] = [
  { kind: 'workspace' },
  { kind: 'role', id: 'nobody' },
  { kind: 'ladder', id: 'none' },
  ...[...model.roles.keys()].map((id): Subject => ({ kind: 'role', id })),
  ...[...model.ladders.keys()].map((id): Subject => ({ kind: 'ladder', id })),
  ...[...model.departments.keys()].map((id): Subject => ({ kind: 'department', id })),
]

test.each(Object.entries(contents))(
  '%s: exists for the subjects that it can be made of, and only those',
  (_, { make, exists }) => {
    const made = subjects.filter((subject) => make(model, subject, {}))
    expect(made.length).toBeGreaterThan(0)
    expect(subjects.filter((subject) => exists(model, subject))).toEqual(made)
  },
)
