import { parseRoleFile } from '../parse/parse-role-file.js'
import type { ModelFile } from '../schema-types/model.js'
import type { RoleFile } from '../schema-types/role.js'
import type { CheckedFile } from '../validate/checked-file.js'
import { checkRole } from '../validate/checks.js'

/** Roles that ladders name, without more than their names: so that rungs lead somewhere while no role is read. */
export async function postsNamedIn({ ladders = [] }: Partial<ModelFile>): Promise<CheckedFile<RoleFile>[]> {
  const names = new Set(ladders.flatMap((ladder) => ladder?.roles ?? []).filter((name) => name !== undefined))
  const posts = [...names].map(async (name, index) => {
    const bytes = new TextEncoder().encode(`---\ntitle: ${JSON.stringify(name)}\n---\n`)
    const path = `roles/${index}.md`
    return checkRole(await parseRoleFile({ path, size: bytes.byteLength, read: async () => bytes }))
  })
  return Promise.all(posts)
}
