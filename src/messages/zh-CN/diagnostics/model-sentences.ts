import type { DiagnosticSentences } from '../../diagnostic-words.js'
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
  'weights-sum': ({ of, sum, total }) => ({
    message: `${weighted[of]}的权重合计 ${sum}，应为 ${total}`,
    fix: `${sum > total ? `多出 ${round(sum - total)}，请从各项里减去` : `还差 ${round(total - sum)}，请加到各项上`}${of === 'kpis' ? `；只占总分一部分的，在「绩效考核」里写 指标权重合计: ${sum}` : ''}`,
  }),
  'weights-partial': ({ of, without }) => ({
    message: `${weighted[of]}里${name(without)}没有权重，其他的有`,
    fix: '要么都写权重，要么都不写',
  }),
  'indicator-missing': ({ competency, levels, numbers }) => ({
    message: `有岗位要求${name(competency)}达到${names(levels)}，但没有写这个等级的行为指标`,
    fix: `写出这个等级能看到的行为；确实没有可写的，写 ${numbers[0]}: []`,
  }),
  'kpi-target-unit': ({ kpi, unit, found }) => ({
    message: `${name(kpi)}的单位是 ${unit}，目标却写成了 ${found}`,
    fix: `目标用 ${unit} 来写，或改正单位`,
  }),
  'kpi-target-direction': ({ kpi, better }) =>
    better === 'lower'
      ? { message: `${name(kpi)}越低越好，目标却写成了“不低于”`, fix: '把 >= 改为 <=，或改正方向' }
      : { message: `${name(kpi)}越高越好，目标却写成了“不高于”`, fix: '把 <= 改为 >=，或改正方向' },
  'kpi-in-library': ({ kpi }) => ({
    message: `指标库里已有${name(kpi)}，这里又写了一个同名的新指标`,
    fix: `把“名称”改为“指标”：指标: ${kpi}；确实是另一个指标的，换个名称`,
  }),
  'competency-unused': ({ competency }) => ({
    message: `没有岗位要求${name(competency)}，它不会出现在任何文档里`,
  }),
  'level-without-scale': ({ competency, level }) => ({
    message: `没有量表，不知道${name(competency)}的等级 ${level} 是什么意思`,
    fix: '在 roles/ 下的模型文件（如 model.yaml）里写“量表”和“能力素质”，或直接写等级名称，例如 熟练',
  }),
  'joined-references': ({ found, parts, many }) => ({
    message: `${name(found)}会被当作一个岗位`,
    fix: many ? `一个岗位写一项：[${parts.join(', ')}]` : '直接上级只写一个，其他的写进虚线上级',
  }),
  'near-role': ({ found, nearest }) => ({
    message: `没有名为${name(found)}的岗位文件，它和${name(nearest)}只差一个字`,
    fix: `是不是${name(nearest)}？确实是另一个岗位的，可以不改`,
  }),
  'ladder-levels-fall': ({ ladder, role, below }) => ({
    message: `${name(ladder)}里，${name(role)}排在${name(below)}之上，要求的等级却更低`,
    fix: '序列由低到高排列；顺序没有写反的，改正等级',
  }),
  'indicator-unknown-level': ({ competency, found, levels }) => ({
    message: `${name(competency)}的行为指标写了等级${name(found)}，量表里只有：${names(levels)}`,
    fix: '改为量表里的等级（数字或名称）',
  }),
} satisfies Partial<DiagnosticSentences>
