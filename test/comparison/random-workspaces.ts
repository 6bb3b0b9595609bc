import { stringify } from 'yaml'
import type { Data, Mapping } from '../diff/front-matter.js'
import { richModel, richRole } from '../diff/rich-workspace.js'
import type { Files } from './coverage.js'

/** A source of numbers that gives the same ones for the same seed. */
export function dice(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (most: number) => Math.floor(next() * most)
  return {
    below,
    one: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    chance: (share: number) => next() < share,
  }
}

export type Dice = ReturnType<typeof dice>

/** A workspace while it is edited: values of roles by the names of their files, and the model. */
export interface Draft {
  roles: Map<string, { value: Mapping; body: string }>
  model: Mapping | undefined
}

const duties = [
  '拜访客户',
  '催收到期货款',
  '编制月度报告',
  '组织经销商会议',
  '处理客户投诉',
  '核对往来账目',
  '培训新进员工',
  '维护客户档案',
]

const plainRole = (title: string, from: number, more: Mapping = {}): Mapping => ({
  title,
  grade: 'P2',
  purpose: `做好${duties[from]}与相关工作。`,
  reporting: { to: '销售总监' },
  duties: [0, 1, 2, 3].map((at) => ({
    duty: `${duties[(from + at) % 8]}并留存记录`,
    weight: 25,
    tasks: [`准备${duties[(from + at) % 8]}的材料`],
  })),
  authority: [{ right: 'approve', matter: `${title}的费用`, limit: '5000 CNY' }],
  compensation: { range: '8000-12000 CNY/month', benefits: ['带薪年休假'] },
  ksa: { skills: { 档案管理: '独立' } },
  ...more,
})

/** A workspace that says something under every key, with roles built on a base. */
export function startDraft(): Draft {
  const roles = new Map<string, { value: Mapping; body: string }>([
    [
      'base',
      {
        value: {
          title: '共同内容',
          abstract: true,
          accountability: ['对安全负责'],
          conditions: { hours: '早九晚五', travel: '每月一周' },
        },
        body: '',
      },
    ],
    ['other-base', { value: { title: '另一份共同内容', abstract: true }, body: '' }],
    ['clerk', { value: structuredClone(richRole), body: '## 可以\n\n收受礼品。\n\n## 不得\n\n赠送礼品。\n' }],
    [
      'am',
      { value: plainRole('客户经理', 0, { extends: 'base', status: 'approved', version: '1.0' }), body: '' },
    ],
    [
      'assistant',
      { value: plainRole('客户助理', 2, { extends: 'base', reporting: { to: 'am' } }), body: '说明。\n' },
    ],
    [
      'keeper',
      {
        value: plainRole('仓管员', 4, { kpis: [{ kpi: '按期率', target: '>= 95%', weight: 100 }] }),
        body: '',
      },
    ],
  ])
  return { roles, model: structuredClone(richModel) }
}

/** The files of a draft. */
export function filesOf({ roles, model }: Draft): Files {
  return {
    ...Object.fromEntries(
      [...roles].map(([name, { value, body }]) => [
        `roles/${name}.md`,
        `---\n${stringify(value)}---\n${body}`,
      ]),
    ),
    ...(model && { 'roles/model.yaml': stringify(model) }),
  }
}

/** Something that people do to a workspace; many do harm. */
type Edit = (draft: Draft, dice: Dice) => void

const mutateRole: Edit = ({ roles }, die) => {
  const role = die.one([...roles.values()])
  mutate(role.value, die)
}

const mutateModel: Edit = ({ model }, die) => {
  if (model) mutate(model, die)
}

const editBody: Edit = ({ roles }, die) => {
  const role = die.one([...roles.values()])
  const lines = role.body.split('\n')
  if (die.chance(0.5)) lines.push('', `新增一段${die.below(100)}。`)
  else lines.splice(die.below(lines.length), 1)
  role.body = lines.join('\n')
}

const rename: Edit = ({ roles }, die) => {
  const name = die.one([...roles.keys()])
  const role = roles.get(name)
  if (!role) return
  roles.delete(name)
  roles.set(`${name}-new`, role)
}

const swap: Edit = ({ roles }, die) => {
  const [a, b] = [die.one([...roles.keys()]), die.one([...roles.keys()])]
  const [first, second] = [roles.get(a), roles.get(b)]
  if (first && second) roles.set(a, second).set(b, first)
}

const remove: Edit = ({ roles }, die) => {
  if (roles.size > 3) roles.delete(die.one([...roles.keys()]))
}

const add: Edit = ({ roles }, die) => {
  roles.set(`new-${die.below(1000)}`, {
    value: plainRole(`新岗位${die.below(1000)}`, die.below(8)),
    body: '',
  })
}

const split: Edit = ({ roles }, die) => {
  const name = die.one(['am', 'keeper', 'assistant'])
  const role = roles.get(name)
  if (!role || !Array.isArray(role.value.duties)) return
  const parts = role.value.duties
  roles.delete(name)
  for (const [at, part] of [parts.slice(0, 2), parts.slice(2)].entries()) {
    const value = {
      ...structuredClone(role.value),
      title: `${String(role.value.title)}${at === 0 ? '甲' : '乙'}`,
      duties: structuredClone(part),
    }
    if (die.chance(0.5)) mutate(value, die)
    roles.set(`${name}-${at}`, { value, body: role.body })
  }
}

const merge: Edit = ({ roles }, die) => {
  const [a, b] = [roles.get('am'), roles.get('assistant')]
  if (!a || !b || !Array.isArray(a.value.duties) || !Array.isArray(b.value.duties)) return
  roles.delete('am')
  roles.delete('assistant')
  const value = {
    ...structuredClone(a.value),
    title: '客户专员',
    duties: structuredClone([...a.value.duties, ...b.value.duties]),
  }
  if (die.chance(0.5)) mutate(value, die)
  roles.set('joint', { value, body: '' })
}

const dropModel: Edit = (draft, die) => {
  if (die.chance(0.3)) draft.model = undefined
}

const edits: readonly Edit[] = [
  ...Array<Edit>(14).fill(mutateRole),
  ...Array<Edit>(5).fill(mutateModel),
  editBody,
  rename,
  swap,
  remove,
  add,
  split,
  merge,
  dropModel,
]

/** Does a few things to a draft. */
export function editDraft(draft: Draft, die: Dice): void {
  for (let left = 1 + die.below(6); left > 0; left -= 1) die.one(edits)(draft, die)
}

/** Changes something anywhere below a mapping: a text, a number, an item, a key. What comes out may be wrong. */
function mutate(root: Mapping, die: Dice): void {
  let at: Data = root
  for (;;) {
    const keys: (string | number)[] = Array.isArray(at) ? [...at.keys()] : Object.keys(at as Mapping)
    if (keys.length === 0) return
    const key = die.one(keys)
    const found = (at as Record<string | number, Data>)[key] as Data
    const isLeaf = typeof found !== 'object' || found === null
    if (isLeaf || !die.chance(0.8)) {
      mutateAt(at, key, die)
      return
    }
    at = found
  }
}

function mutateAt(holder: Data, key: string | number, die: Dice): void {
  if (Array.isArray(holder)) {
    mutateItem(holder, Number(key), die)
    return
  }
  const mapping = holder as Mapping
  const found = mapping[key] as Data
  const isLeaf = typeof found !== 'object' || found === null
  if (die.chance(0.25)) delete mapping[key]
  else if (isLeaf) mapping[key] = other(found, die)
  else if (die.chance(0.2)) mapping[key] = Array.isArray(found) ? [] : null
}

function mutateItem(list: Data[], at: number, die: Dice): void {
  const found = list[at] as Data
  const doing = die.below(4)
  if (doing === 0) list.splice(at, 1)
  else if (doing === 1) list.splice(die.below(list.length), 0, ...list.splice(at, 1))
  else if (doing === 2 && (typeof found !== 'object' || found === null)) list[at] = other(found, die)
  else
    list.splice(at + 1, 0, typeof found === 'string' ? `另办${die.below(100)}号事项` : structuredClone(found))
}

function other(found: Data, die: Dice): Data {
  if (typeof found === 'number') return found + 1 + die.below(9)
  if (typeof found === 'boolean') return !found
  const text = String(found)
  return die.one([
    `${text}${die.below(100)}号`,
    `${die.below(100)}号${text}`,
    text.slice(1),
    text.slice(0, -1),
    `不${text}`,
    `新${die.below(100)}`,
  ])
}

/** Slips of a text: what makes a file wrong in a part, or whole. */
const slips: readonly ((text: string, die: Dice) => string | Uint8Array)[] = [
  (text, die) => withLine(text, die, (line) => line.replace(/^([a-z]+)([a-z])([a-z]):/, '$1$3$2:')),
  (text, die) => withLine(text, die, (line) => line.replace(/^(\s*[\w-]+): (\S.*)$/, '$1: "$2')),
  (text, die) => withLine(text, die, (line) => line.replace(/^(\s*[\w-]+): (\S.*)$/, '$1: [$2')),
  (text, die) => withLine(text, die, (line) => `<<<<<<< HEAD\n${line}\n=======\n${line}改\n>>>>>>> other`),
  (text, die) => withLine(text, die, (line) => ` ${line}`),
  (text, die) => withLine(text, die, (line) => line.replace(/: /, '：')),
  (text, die) => withLine(text, die, (line) => `${line}\nunknown-key: 甲`),
  (text) => text.slice(0, Math.floor(text.length / 2)),
  () => '',
  () => Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xbf, 0xcd, 0xbb, 0xa7, 0xbe, 0xad, 0xc0, 0xed]),
]

function withLine(text: string, die: Dice, make: (line: string) => string): string {
  const lines = text.split('\n')
  const at = 1 + die.below(Math.max(1, lines.length - 3))
  lines[at] = make(lines[at] ?? '')
  return lines.join('\n')
}

/** Files, some of them with a slip. */
export function withSlips(files: Files, die: Dice): Files {
  const result = { ...files }
  for (let left = die.below(3); left > 0; left -= 1) {
    const path = die.one(Object.keys(result))
    const text = result[path]
    if (typeof text === 'string') result[path] = die.one(slips)(text, die)
  }
  return result
}
