import type { Shape } from '../parse/shape.js'
import { allowed, isChinese, lengthOf, nearestText, slipsBetween } from './nearest-text.js'
import { keysLike, spell } from './spelling.js'

/** What keys are called elsewhere, in English; Chinese names of the same thing are aliases in the schemas. */
const calledElsewhere: Readonly<Record<string, readonly string[]>> = {
  qualifications: ['requirements'],
  ksa: ['competencies'],
  purpose: ['summary', 'mission'],
  title: ['name', 'position'],
  duties: ['responsibilities'],
  compensation: ['salary', 'pay'],
  headcount: ['number of posts', 'fte'],
}

/** The key of a mapping that a key was probably meant to be, in the language of the file where it can be told. */
export function nearestKey(shape: Shape | undefined, found: string, chinese: boolean): string | undefined {
  const text = found.trim().toLowerCase()
  const called = Object.keys(calledElsewhere).find((key) =>
    calledElsewhere[key]?.some((other) => other.toLowerCase() === text),
  )
  if (called !== undefined && shape?.schema.properties?.[called]) return spell(shape, called, chinese)
  const candidates = keysLike(shape, found)
  const nearest = isChinese(found) ? nearestChinese(text, candidates) : nearestText(found, candidates)
  const key = nearest === undefined ? undefined : shape?.keys.get(nearest)
  return chinese && key !== undefined && nearest === key ? spell(shape, key, true) : nearest
}

/** What a longer name of the same thing has around it: 岗位职责描述 is 职责, 安全职责 and 编制日期 are something else. */
const filler =
  /^(?:本|该|岗位|职位|职务|工作|主要|基本|具体|相关|有关|个人|员工|公司|要求|描述|说明|内容|情况|信息|概述|清单|列表|一览|表|栏|项|的|及|和|与|、|\s|[（(].*[)）]|[一二三四五六七八九十\d]+[、.．)）])*$/

/** What a name is about stands at its end: 编制日期 is a day, 审核人 a person. */
const heads =
  /(日期|时间|人数|人员|人|者|部门|单位|编号|编码|代码|地点|地址|类型|类别|性质|形式|方式|标准|原因|依据|来源|周期|频率|金额|比例|权重|方法|目标|等级|级别|名称|证书|环境|设备)$/

function nearestChinese(text: string, candidates: readonly string[]): string | undefined {
  const alike = candidates.filter((candidate) => mayBeAbout(text, candidate))
  return misspelt(text, alike) ?? longer(text, candidates) ?? shorter(text, candidates)
}

/** Two names are about the same kind of thing; of two that are as long the end of one may be what is misspelt. */
function mayBeAbout(text: string, candidate: string): boolean {
  const [found, known] = [headOf(text), headOf(candidate)]
  if (found === known || (isPerson(found) && isPerson(known))) return true
  return (found === undefined || known === undefined) && lengthOf(text) === lengthOf(candidate)
}

const isPerson = (head: string | undefined) => head !== undefined && /[人者员]$/.test(head)

function misspelt(text: string, candidates: readonly string[]): string | undefined {
  const near = candidates.filter((candidate) => slipsBetween(text, candidate) <= allowed(text, candidate))
  return near.length === 0 ? undefined : nearestText(text, near)
}

function longer(text: string, candidates: readonly string[]): string | undefined {
  return candidates
    .filter((candidate) => lengthOf(candidate) >= 2 && text.includes(candidate))
    .filter((candidate) => text.split(candidate).every((rest) => filler.test(rest)))
    .sort((a, b) => lengthOf(b) - lengthOf(a))[0]
}

/** 生效日 is the beginning of 生效日期, and of nothing else. */
function shorter(text: string, candidates: readonly string[]): string | undefined {
  const begun = candidates.filter((candidate) => candidate.startsWith(text))
  return lengthOf(text) >= 3 && begun.length === 1 ? begun[0] : undefined
}

const headOf = (text: string) => heads.exec(text)?.[1]
