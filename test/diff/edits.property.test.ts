import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { edits, type RoleText } from './edits.js'
import { splitRole } from './front-matter.js'
import { changesBetween, type Files, filesOf, shipped } from './workspaces.js'

const textOf = ({ value, body }: RoleText) => `---\n${stringify(value)}---\n${body}`

/** Every shipped role with the workspace that it stands in. */
const roles = shipped.flatMap((folder) => {
  const files = filesOf(folder)
  return Object.keys(files)
    .filter((path) => path.endsWith('.md') && !/^abstract: true/m.test(files[path] ?? ''))
    .map((path) => ({ name: `${folder}/${path}`, path, files }))
})
const names = roles.map(({ name }) => name)

test('of any edits just those are told', async () => {
  const chosen = fc.uniqueArray(fc.nat(edits.length - 1), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), chosen, async (name, indices) => {
      const { files, path, done } = edited(name, indices)
      const after: Files = { ...files, [path]: textOf(done.role) }
      const changes = await changesBetween(files, after)
      expect(changes.map(({ type }) => type).sort()).toEqual(done.types.sort())
      expect(new Set(changes.map(({ subject }) => subject.id)).size).toBe(Math.min(1, done.types.length))
    }),
    { numRuns: 60 },
  )
})

test('every edit can be made to a shipped role', () => {
  const made = new Set(names.flatMap((name) => edited(name, [...edits.keys()]).done.types))
  expect(edits.map(({ type }) => type).filter((type) => !made.has(type))).toEqual([])
})

function edited(name: string, indices: readonly number[]) {
  const found = roles.find((role) => role.name === name)
  if (!found) throw new Error(`no role ${name}`)
  const { files, path } = found
  const done = { role: splitRole(files[path] ?? '') as RoleText, types: [] as string[] }
  for (const index of indices) {
    const role = edits[index]?.apply(done.role)
    if (!role) continue
    done.role = role
    done.types.push(edits[index]?.type ?? '')
  }
  return { files, path, done }
}
