import { fold } from '../../model/fold.js'
import type { Model, Role } from '../../model/types.js'
import { type IsCommon, sentencesOf } from './pieces.js'

/** A text found in more roles than this, counting both states, does not distinguish any of them. */
const MANY = 3

/** What ends most job descriptions, however it is worded: whatever else is asked, the rules of the house, one's own safety. */
const everybodys = new RegExp(
  [
    '(?:领导|上级|公司|主管|经理|部门).{0,6}(?:交办|安排|布置|交给|分配|指派).{0,6}(?:工作|任务|事项|事务)',
    '^(?:遵守|执行|服从)(?:本?公司|单位|集团).{0,6}(?:制度|规定|规范|纪律|守则)[。.]?$',
    '^本(?:部门|岗位|班组|科室|单位).{0,4}(?:安全生产|安全|消防|卫生|保密|[56]s)[。.]?$',
    '(?:other|additional|further) (?:duties|tasks|work|assignments|responsibilities).{0,20}(?:assigned|required|requested|needed)',
    '^(?:comply with|follow|observe|adhere to|abide by) (?:all |the )*(?:company|corporate) (?:\\w+ ){0,2}(?:polic(?:y|ies)|rules|procedures|regulations)\\.?$',
  ].join('|'),
  'iu',
)

/** Words without which a common phrase says the same. */
const light = /各项|有关|相关|认真|严格|自觉|积极|及时|做好|负责|落实|工作|[的并]/gu

/** What many roles of two states have alike. Counted when the first piece is asked about: most comparisons never ask. */
export function commonWork(before: Model['roles'], after: Model['roles']): IsCommon {
  let owners: ReadonlyMap<string, ReadonlySet<string>> | undefined
  return (text) => {
    if ([text, withoutLight(text)].some((words) => everybodys.test(words))) return true
    owners ??= ownersIn([...before.values(), ...after.values()])
    return (owners.get(signOf(text))?.size ?? 0) > MANY
  }
}

/** Ids of the roles that say a thing, by its sign. */
function ownersIn(roles: readonly Role[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  for (const role of roles)
    for (const text of sentencesOf(role)) {
      const sign = signOf(text)
      const known = owners.get(sign)
      if (known) known.add(role.id)
      else owners.set(sign, new Set([role.id]))
    }
  return owners
}

const withoutLight = (text: string) => text.replace(light, '')

const signOf = (text: string) => fold(withoutLight(text)) || fold(text)
