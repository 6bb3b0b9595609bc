import type { EntityKind, ValueKind, Weighted } from '../../diagnostic.js'
import type { Phrases, Sentences } from './words.js'

const kinds = {
  role: '岗位',
  competency: '能力素质',
  kpi: '指标',
  ladder: '序列',
  scale: '量表',
  department: '部门',
  category: '职位类别',
} satisfies Record<EntityKind, string>

const values = {
  text: '文字',
  number: '数字',
  'yes-no': '是/否（true 或 false）',
  list: '列表',
  mapping: '“键: 值”',
  empty: '空的',
} satisfies Record<ValueKind, string>

const weighted = { duties: '职责', kpis: '绩效指标', ksa: '能力素质' } satisfies Record<Weighted, string>

const competencyKinds: Readonly<Record<string, string>> = {
  knowledge: '知识',
  skill: '技能',
  ability: '素质',
}

const kindOf = (kind: string) => competencyKinds[kind] ?? kind
const name = (text: string) => `「${text}」`
const names = (texts: readonly string[]) => texts.map(name).join('、')
/** A long list is cut: a message is not a catalogue. */
const some = (texts: readonly string[]) => names(texts.slice(0, 8)) + (texts.length > 8 ? ' 等' : '')
const line = (path: readonly string[]) => path.join(' → ')
const change = (nearest: string | undefined) => (nearest === undefined ? {} : { fix: `改为：${nearest}` })

/** What is said of every diagnostic in Chinese. */
export const sentences = {
  'file-not-utf8': ({ encoding }) => ({
    message: `这个文件不是 UTF-8 编码${encoding ? `，看起来是 ${encoding}` : ''}，读不了`,
    fix: '用编辑器“另存为”，编码选 UTF-8',
  }),
  'file-empty': () => ({ message: '文件是空的', fix: '写上内容，或删除这个文件' }),
  'file-too-large': ({ megabytes, limit }) => ({
    message: `文件有 ${megabytes} MB，超过了 ${limit} MB 的上限，没有读取`,
    fix: '检查是否放错了文件；岗位文件只含文字',
  }),
  'file-unreadable': ({ reason }) => ({
    message: `文件读不了（${reason}）`,
    fix: '检查文件是否被其他程序占用，以及是否有读取权限',
  }),

  'front-matter-missing': () => ({
    message: '文件开头没有岗位信息',
    fix: '第一行写 ---，接着写“岗位名称: …”等内容，最后再写一行 ---',
  }),
  'front-matter-unclosed': () => ({
    message: '开头的 --- 没有结束行',
    fix: '在岗位信息之后、正文之前加一行 ---',
  }),
  'front-matter-late': ({ line: at }) => ({
    message: `--- 应在文件第 1 行，现在在第 ${at} 行`,
    fix: '删除它前面的内容或空行',
  }),
  'front-matter-fence': ({ found }) => ({ message: `分隔行写成了 ${found}`, fix: '改为三个英文连字符：---' }),
  'front-matter-not-mapping': ({ found }) => ({
    message: found === 'empty' ? '这里还没有内容' : `这里应是“键: 值”，现在是${values[found]}`,
    fix: '每行写一个“键: 值”，例如 岗位名称: 客户经理',
  }),

  'full-width-colon': ({ key }) => ({
    message: `${name(key)}后面用了全角冒号“：”`,
    fix: `改为英文冒号加空格：${key}: …`,
  }),
  'colon-without-space': ({ key }) => ({
    message: `${name(key)}的冒号后面缺少空格`,
    fix: `冒号后面加一个空格：${key}: …`,
  }),
  'tab-indent': () => ({ message: '这里用制表符（Tab）缩进', fix: '改用空格缩进，每层两个空格' }),
  'wrong-space': ({ found }) => ({
    message: found === 'full-width' ? '这里用了全角空格' : '这里用了不换行空格（多为从网页或 Word 复制而来）',
    fix: '改为普通的半角空格',
  }),
  'curly-quote': ({ found }) => ({
    message: `这里用了中文引号 ${found}`,
    fix: '改为英文引号 "…"；如果引号是内容的一部分，再在外面加一对英文引号',
  }),
  'full-width-punctuation': ({ found, use }) => ({
    message: `这里用了全角符号“${found}”`,
    fix: `改为英文符号 ${use}；如果它是文字的一部分，给这段文字加上英文引号 "…"`,
  }),
  'yaml-indent': () => ({
    message: '这一行的缩进与上下行对不齐',
    fix: '同一层的内容左边对齐，下一层多缩进两个空格',
  }),
  'yaml-quote': ({ found }) =>
    found === '"' || found === "'"
      ? { message: `英文引号（${found}）没有成对，或引号后面还有文字`, fix: '让引号成对，并包住整段文字' }
      : { message: `含有 ${found} 的文字要加引号`, fix: '给整段文字加上英文引号，例如 "…"' },
  'yaml-bracket': ({ found }) => ({ message: `括号 ${found} 没有成对`, fix: '检查 [ ] 与 { } 是否成对' }),
  'yaml-syntax': ({ found }) => ({
    message: found === '' ? '这里的写法看不懂' : `这里的写法看不懂：${found}`,
    fix: '每行写“键: 值”，或以“- ”开头的一项；接着上一行写的文字要多缩进两个空格',
  }),
  'yaml-alias': () => ({
    message: '引用（*）展开后内容过多，没有读取',
    fix: '删除 & 和 * 的用法，直接写出内容',
  }),
  'duplicate-key': ({ key, line: at, other }) => ({
    message:
      other === undefined
        ? `${name(key)}写了两次，第一次在第 ${at} 行`
        : `${name(key)}与第 ${at} 行的${name(other)}是同一项，写了两次`,
    fix: '合并为一处',
  }),

  'unknown-key': ({ key, nearest, belongsUnder }) => {
    if (belongsUnder === '') return { message: `${name(key)}不应写在这里`, fix: '移到最外层（左边不缩进）' }
    if (belongsUnder !== undefined)
      return { message: `${name(key)}不应写在这里`, fix: `移到${name(belongsUnder)}下面，并缩进两个空格` }
    if (nearest !== undefined) return { message: `不认识${name(key)}`, fix: `是不是${name(nearest)}？` }
    return {
      message: `不认识${name(key)}`,
      fix: '删除它，或改为已有的名称；自己的数据用 x- 开头的键，写在最外层',
    }
  },
  'missing-key': ({ key, under }) => ({
    message: under === undefined ? `缺少${name(key)}` : `${name(under)}缺少${name(key)}`,
    fix: `加上一行：${key}: …`,
  }),
  'missing-one-of': ({ keys }) => ({ message: `${names(keys)}至少要写一个`, fix: `加上一行：${keys[0]}: …` }),
  'empty-value': ({ key }) => ({ message: `${name(key)}是空的`, fix: '写上内容，或删除这一行' }),
  'wrong-type': ({ key, expected, found, text, nearest }) => ({
    message: `${name(key)}应是${expected.zh}，现在是${values[found]}${text ? `${name(text)}` : ''}`,
    ...change(nearest),
  }),
  'needs-quotes': ({ key, text }) => ({
    message: `${name(key)}的值 ${text} 要加引号，否则会被当作别的内容`,
    fix: `改为："${text}"`,
  }),
  'invalid-date': ({ text, nearest }) => ({
    message: `${name(text)}不是有效的日期`,
    fix: nearest === undefined ? '写成“年-月-日”，例如 2026-01-31' : `改为：${nearest}`,
  }),
  'invalid-value': ({ key, expected, found, nearest }) => ({
    message: `${name(key)}应是${expected.zh}，现在是${name(found)}`,
    ...change(nearest),
  }),
  'unknown-word': ({ key, found, words, nearest }) => ({
    message: `${name(key)}不能是${name(found)}，可以写：${words.join('、')}`,
    ...change(nearest),
  }),
  'out-of-range': ({ key, found, least, most }) => ({
    message: `${name(key)}是 ${found}，应${least === undefined ? '' : `不小于 ${least}`}${least !== undefined && most !== undefined ? '、' : ''}${most === undefined ? '' : `不大于 ${most}`}`,
  }),
  'too-few-items': ({ key, least }) => ({ message: `${name(key)}至少要有 ${least} 项` }),

  'duplicate-id': ({ kind, id, first }) => ({
    message: `${kinds[kind]}标识${name(id)}重复，另一处在 ${first}`,
    fix: '改掉其中一个标识',
  }),
  'unknown-reference': ({ kind, found, nearest, known }) => ({
    message: `没有名为${name(found)}的${kinds[kind]}${known.length > 0 && nearest === undefined ? `，已有：${some(known)}` : ''}`,
    fix: nearest === undefined ? `改为已有的${kinds[kind]}，或先把它写进工作区` : `是不是${name(nearest)}？`,
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
    fix: sum > 100 ? `共减少 ${round(sum - 100)}` : `共增加 ${round(100 - sum)}`,
  }),
  'weights-partial': ({ of, without }) => ({
    message: `${weighted[of]}里${name(without)}没有权重，其他的有`,
    fix: '要么都写权重，要么都不写',
  }),
  'indicator-missing': ({ competency, levels }) => ({
    message: `${name(competency)}缺少等级${names(levels)}的行为指标`,
    fix: '写出这些等级能看到的行为',
  }),
  'indicator-unknown-level': ({ competency, found, levels }) => ({
    message: `${name(competency)}的行为指标写了等级${name(found)}，量表里只有：${names(levels)}`,
    fix: '改为量表里的等级（数字或名称）',
  }),
} satisfies Sentences

const round = (number: number) => Math.round(number * 100) / 100

/** Everything else that a report says in Chinese. */
export const phrases = {
  severity: { error: '错误', warning: '警告', note: '提示' },
  fix: '改法',
  fine: ({ roles, competencies, kpis, ladders }, notes) => {
    const counted = [
      `${roles} 个岗位`,
      ...(competencies > 0 ? [`${competencies} 项能力素质`] : []),
      ...(kpis > 0 ? [`${kpis} 个指标`] : []),
      ...(ladders > 0 ? [`${ladders} 个序列`] : []),
    ]
    return `✓ ${counted.join('、')}，没有问题${notes > 0 ? `，有 ${notes} 条提示` : ''}。`
  },
  summary: ({ errors, warnings, notes, files }) => {
    const found = [
      ...(errors > 0 ? [`${errors} 个错误`] : []),
      ...(warnings > 0 ? [`${warnings} 个警告`] : []),
      ...(notes > 0 ? [`${notes} 条提示`] : []),
    ]
    return `${errors > 0 ? '✗' : '!'} 检查了 ${files} 个文件：${found.join('、')}。`
  },
  more: (count) => `还有 ${count} 个没有列出。`,
} satisfies Phrases
