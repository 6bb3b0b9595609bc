import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { change, homes, kindOf, kinds, line, name, names, some } from './names.js'

/** What is said in Chinese of roles and the competency model as a whole. */
export const modelSentences = {
  'duplicate-id': ({ kind, id, first }) => ({
    message: `${kinds[kind]}标识${name(id)}重复，另一处在 ${first}`,
    fix: '改掉其中一个标识',
  }),
  'unknown-reference': ({ kind, found, nearest, known }) => ({
    message: `没有名为${name(found)}的${kinds[kind]}${known.length > 0 && nearest === undefined ? `，已有：${some(known)}` : ''}`,
    fix:
      nearest !== undefined
        ? `是不是${name(nearest)}？`
        : known.length > 0
          ? `改为已有的${kinds[kind]}，或${homes[kind]}`
          : homes[kind],
  }),
  'level-in-name': ({ found, nearest }) => ({
    message: `${name(found)}把名称和等级写在了一起`,
    ...change(nearest),
  }),
  'ambiguous-reference': ({ kind, found, ids }) => ({
    message: `有 ${ids.length} 个${kinds[kind]}叫${name(found)}：${names(ids)}`,
    fix: '改写为其中一个的标识',
  }),
  'outside-post': ({ name: post }) => ({
    message: `${name(post)}还没有岗位文件，先当作外部岗位`,
    fix: '如果写错了名称，请改正',
  }),
  'unknown-level': ({ found, competency, levels, nearest }) => {
    const all = levels.map((level, index) => `${index + 1} ${level}`).join('、')
    const message = `${name(competency)}没有等级${name(found)}`
    return nearest === undefined
      ? { message, fix: `可以写：${all}` }
      : { message: `${message}，可以写：${all}`, ...change(nearest) }
  },
  'wrong-kind': ({ competency, kind, expected }) => ({
    message: `${name(competency)}是${kindOf(kind)}，却写在了${kindOf(expected)}下面`,
    fix: `移到${name(kindOf(kind))}下面`,
  }),
  'extends-loop': ({ path }) => ({ message: `继承关系绕成了圈：${line(path)}`, fix: '删去其中一个“继承自”' }),
  'department-loop': ({ path }) => ({
    message: `部门的上下级绕成了圈：${line(path)}`,
    fix: '改正其中一个上级部门',
  }),
} satisfies Partial<DiagnosticSentences>
