import type { Report } from '../resolve.js'
import type { JoinedRole } from './joined-role.js'

const required = { purpose: '岗位目的', duties: '职责' } as const

/**
 * What a role must say, or take over. Files that extend nothing are held to it when they are validated; a key with
 * an invalid value has been reported there too.
 */
export function checkRequiredKeys({ checked, layer, adrift }: JoinedRole, report: Report): void {
  const { file, value } = checked
  // An empty list takes nothing over; a role still has to say what its own duties are.
  if (!value.abstract && layer.value.duties?.length === 0)
    report('too-few-items', layer.locate('/duties', 'key'), {
      key: file.keyAt('/duties') ?? 'duties',
      least: 1,
    })
  const written = keysOf(file.value)
  if (
    adrift ||
    file.brokenAt ||
    value.abstract ||
    !(written.includes('extends') || written.includes('abstract'))
  )
    return
  for (const [key, chinese] of Object.entries(required)) {
    if (written.includes(key) || layer.value[key as keyof typeof required] !== undefined) continue
    report('missing-key', file.locate(''), { key: file.chineseKeys ? chinese : key })
  }
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}
