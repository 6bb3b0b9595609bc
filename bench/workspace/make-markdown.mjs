import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelParts } from './model.mjs'
import { postsOf, unitName } from './posts.mjs'
import { randomFrom, SEED } from './random.mjs'
import { bodyOf, roleOf } from './role.mjs'

/**
 * Writes the roles of `makeWorkspace` as plain Markdown that says the same, for peers that know nothing of roles: names
 * in place of ids, tables in place of lists of keys. Returns the paths.
 */
export function makeMarkdown(folder, { roles, seed = SEED }) {
  const posts = postsOf(roles)
  const names = namesIn(modelParts(posts, randomFrom(seed)), posts)
  return posts.map((post) => {
    const random = randomFrom(seed + post.number + 1)
    const role = roleOf({ ...post, keys: 'en' }, random)
    const path = join(folder, `${post.number + 1}.md`)
    writeFileSync(
      path,
      `${pageOf(role, names, unitName(post.department, post.lang))}\n${bodyOf(post, random)}`,
    )
    return path
  })
}

/** What ids stand for. */
function namesIn({ kpis, knowledge, skill, ability, scales }, posts) {
  const byId = (entries) => new Map(entries.map((entry) => [entry.id, entry]))
  return {
    kpis: byId(kpis.kpis),
    competencies: byId([knowledge, skill, ability].flatMap(({ competencies }) => competencies)),
    levels: scales.scales[0].levels,
    titles: new Map(posts.map(({ id, title }) => [id, title])),
  }
}

function pageOf(role, names, unit) {
  return [
    `# ${role.title} 岗位说明书`,
    ...workSections(role, names, unit),
    ...personSections(role, names),
    ...(role.approvals ?? []).map(({ by, on }) => `\n${by} 签字：　　　　日期：${on}`),
  ].join('\n')
}

function workSections(role, { titles, kpis }, unit) {
  const { code, version, status, category, grade, headcount, location, owner, effective, reviewBy } = role
  const superior = titles.get(role.reporting.to)
  const basics = {
    岗位编号: code,
    版本: version,
    状态: status,
    所属部门: unit,
    职位类别: category,
    职级: grade,
  }
  const more = { 直接上级: superior, 岗位编制: headcount, 工作地点: location, 归口部门: owner }
  return [
    ...section('基本信息', facts({ ...basics, ...more, 生效日期: effective, 复审日期: reviewBy })),
    ...section('岗位目的', role.purpose),
    ...section('主要职责', ...role.duties.map((duty, at) => dutyText(duty, at + 1, kpis))),
    ...section(
      '工作规程',
      table(
        ['周期', '时间', '事项', '提交给', '成果'],
        role.routine.map((one) => [
          one.every,
          one.at ?? one.on ?? one.by,
          one.do,
          titles.get(one.to),
          one.output,
        ]),
      ),
    ),
    ...section('岗位权限', tableOf({ right: '权限', matter: '事项', limit: '限额' }, role.authority)),
    ...section(
      '工作关系',
      tableOf({ scope: '范围', with: '部门 / 岗位', about: '沟通内容' }, role.relationships),
    ),
  ]
}

function personSections({ qualifications, ksa, kpis, appraisal, conditions, career }, names) {
  const { education, experience, certificates } = qualifications
  const titles = (ids = []) => ids.map((id) => names.titles.get(id))
  const needs = {
    学历: [education.level, ...education.fields],
    工作经验: `${experience.years} 年以上${experience.field}经验`,
    资格证书: certificates.map(({ name }) => name),
  }
  const way = { 可晋升岗位: titles(career.promotion), 可轮岗岗位: titles(career.rotation) }
  const { onboarding, ongoing } = career.training
  const equipment = conditions.equipment.personal
  return [
    ...section('任职资格', facts(needs)),
    ...section('能力素质', table(['能力素质', '等级', '行为标准'], ksaRows(ksa, names))),
    ...section('绩效与考核', table(['指标', '计算方法', '目标值', '权重', '统计周期'], kpiRows(kpis, names))),
    facts({ 考核周期: appraisal.cycle, 考核主体: appraisal.by, 结果应用: appraisal.uses }),
    ...section(
      '工作条件',
      facts({ 工作时间: conditions.hours, 出差: conditions.travel, 个人专用: equipment }),
    ),
    ...section('职业发展', facts({ ...way, 入职培训: onboarding, 在职培训: ongoing })),
  ]
}

function dutyText({ duty, weight, tasks, kpis }, number, known) {
  const steps = tasks.map((one) => `   - ${one.task ?? one}${one.output ? `（成果：${one.output}）` : ''}`)
  const measured = kpis.map((id) => known.get(id).name).join('、')
  return [`${number}. **${duty}**（${weight}%）`, ...steps, `   - 衡量指标：${measured}`].join('\n')
}

function ksaRows(ksa, { competencies, levels }) {
  return Object.values(ksa).flatMap((needed) =>
    Object.entries(needed).map(([id, level]) => {
      const { name, levels: indicators } = competencies.get(id)
      return [name, `${level} ${levels[level - 1].name}`, indicators[level]]
    }),
  )
}

function kpiRows(needed, { kpis }) {
  return needed.map(({ kpi, target, weight }) => {
    const { name, formula, cycle } = kpis.get(kpi)
    return [name, formula, target, `${weight}%`, cycle]
  })
}

const section = (title, ...blocks) => ['', `## ${title}`, '', ...blocks, '']

const facts = (byName) =>
  table(
    ['项目', '内容'],
    Object.entries(byName).map(([name, text]) => [name, [text].flat().join('、')]),
  )

const tableOf = (heads, items) =>
  table(
    Object.values(heads),
    items.map((item) => Object.keys(heads).map((key) => item[key])),
  )

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
