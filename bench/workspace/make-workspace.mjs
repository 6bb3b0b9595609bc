import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toChinese } from '../shared/keys.mjs'
import { modelParts } from './model.mjs'
import { postsOf } from './posts.mjs'
import { randomFrom, SEED } from './random.mjs'
import { bodyOf, roleOf } from './role.mjs'
import { writeYaml } from './write-yaml.mjs'

/**
 * Writes a company of so many roles, about 3 KB each, with a model of 200 competencies. Keys and texts are Chinese in
 * some files, English in others; everything that is said twice agrees, so that a check finds nothing. The same seed
 * makes the same bytes. `englishKeys` is for peers that know no Chinese ones.
 */
export function makeWorkspace(folder, { roles, seed = SEED, englishKeys = false }) {
  const posts = postsOf(roles, englishKeys)
  const write = (path, text) => writeFileSync(join(folder, path), text)
  const chinese = { role: toChinese('role'), model: toChinese('model') }
  mkdirSync(join(folder, 'roles/model'), { recursive: true })
  write('rolewright.config.yaml', 'company: Benchmark 公司\nlang: zh-CN\n')
  const parts = Object.entries(modelParts(posts, randomFrom(seed)))
  for (const [at, [name, part]] of parts.entries())
    write(
      `roles/model/${name}.yaml`,
      writeYaml(part, !englishKeys && at % 2 === 0 ? chinese.model : undefined),
    )
  for (const { department } of posts) mkdirSync(join(folder, folderOf(department)), { recursive: true })
  for (const post of posts) {
    // Each role has chance of its own, so that more roles do not change the first ones' texts.
    const random = randomFrom(seed + post.number + 1)
    const head = writeYaml(roleOf(post, random), post.keys === 'zh' ? chinese.role : undefined)
    write(`${folderOf(post.department)}/${post.id}.md`, `---\n${head}---\n\n${bodyOf(post, random)}`)
  }
}

const folderOf = (department) => `roles/dept-${department}`
