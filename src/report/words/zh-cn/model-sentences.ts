import type { Sentences } from '../words.js'
import { change, homes, kindOf, kinds, line, name, names, round, some, weighted } from './names.js'

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
  'ambiguous-reference': ({ kind, found, ids }) => ({
    message: `有 ${ids.length} 个${kinds[kind]}叫${name(found)}：${names(ids)}`,
    fix: '改写为其中一个的标识',
  }),
  'outside-post': ({ name: post }) => ({ message: `${name(post)}还没有岗位文件，按工作区以外的岗位处理` }),
  'unknown-level': ({ found, competency, levels, nearest }) => ({
    message: `${name(competency)}没有等级${name(found)}，可以写：${levels.map((level, index) => `${index + 1} ${level}`).join('、')}`,
    ...change(nearest),
  }),
  'wrong-kind': ({ competency, kind, expected }) => ({
    message: `${name(competency)}是${kindOf(kind)}，却写在了${kindOf(expected)}下面`,
    fix: `移到${name(kindOf(kind))}下面`,
  }),
  'extends-loop': ({ path }) => ({ message: `继承关系绕成了圈：${line(path)}`, fix: '去掉其中一个“继承自”' }),
  'department-loop': ({ path }) => ({
    message: `部门的上下级绕成了圈：${line(path)}`,
    fix: '改正其中一个上级部门',
  }),

  'self-report': ({ title }) => ({ message: `${name(title)}的直接上级是它自己`, fix: '改为真正的上级' }),
  'reporting-loop': ({ path }) => ({
    message: `汇报关系绕成了圈：${line(path)}`,
    fix: '改正其中一个直接上级',
  }),
  'reports-disagree': ({ superior, report, actual }) => ({
    message:
      actual === superior
        ? `${name(report)}的直接上级是${name(superior)}，但${name(superior)}的直接下级里没有它`
        : `${name(superior)}的直接下级里有${name(report)}，但它${actual === undefined ? '没有写直接上级' : `的直接上级是${name(actual)}`}`,
    fix: '让两边一致；直接下级也可以不写，会自动推出',
  }),
  'weights-sum': ({ of, sum }) => ({
    message: `${weighted[of]}的权重合计 ${sum}，应为 100`,
    fix: sum > 100 ? `多出 ${round(sum - 100)}，请从各项里减去` : `还差 ${round(100 - sum)}，请加到各项上`,
  }),
  'weights-partial': ({ of, without }) => ({
    message: `${weighted[of]}里${name(without)}没有权重，其他的有`,
    fix: '要么都写权重，要么都不写',
  }),
  'indicator-missing': ({ competency, levels, numbers }) => ({
    message: `有岗位要求${name(competency)}达到${names(levels)}，但没有写这个等级的行为指标`,
    fix: `写出这个等级能看到的行为；确实没有可写的，写 ${numbers[0]}: []`,
  }),
  'indicator-unknown-level': ({ competency, found, levels }) => ({
    message: `${name(competency)}的行为指标写了等级${name(found)}，量表里只有：${names(levels)}`,
    fix: '改为量表里的等级（数字或名称）',
  }),
} satisfies Partial<Sentences>
