import { type Example, lines } from '../example.js'

export const examples: readonly Example[] = [
  {
    title: 'duties',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties:',
        '  - { duty: 接待, weight: 60 }',
        '  - { duty: 回访, weight: 50 }',
        '---',
      ),
    },
    finds: ['roles/a.md:4:1'],
  },
  {
    title: 'knowledge, skills and abilities together',
    files: {
      'roles/a.md': lines(
        '---',
        '岗位名称: 甲',
        '岗位目的: 管理',
        '职责: [管理]',
        '能力素质:',
        '  知识: { 产品: { 权重: 50 } }',
        '  技能: { 谈判: { 权重: 40 } }',
        '---',
      ),
    },
    finds: ['roles/a.md:5:1'],
  },
  {
    title: 'KPIs that are 70 of 100, as the role says',
    files: {
      'roles/a.md': lines(
        '---',
        '岗位名称: 甲',
        '岗位目的: 管理',
        '职责: [管理]',
        '绩效指标: [{ 名称: 一, 权重: 40 }, { 名称: 二, 权重: 30% }]',
        '绩效考核: { 指标权重合计: 70% }',
        '---',
      ),
    },
    finds: [],
  },
  {
    title: 'thirds are near enough',
    files: {
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties: [管理]',
        'kpis:',
        '  - { name: 一, weight: 33.33 }',
        '  - { name: 二, weight: 33.33 }',
        '  - { name: 三, weight: 33.33 }',
        '---',
      ),
    },
    finds: [],
  },
  {
    title: 'duties taken over from a base need no weight',
    files: {
      'roles/base.md': lines('---', 'title: 基础', 'abstract: true', 'duties: [遵守制度]', '---'),
      'roles/a.md': lines(
        '---',
        'extends: base',
        'title: 甲',
        'purpose: 管理',
        'duties:',
        '  - { duty: 接待, weight: 60 }',
        '  - { duty: 回访, weight: 40 }',
        '---',
      ),
    },
    finds: [],
  },
  {
    title: 'as near as the workspace lets it be',
    files: {
      'rolewright.config.yaml': lines('rules: [{ rule: weights-sum, options: { tolerance: 5 } }]'),
      'roles/a.md': lines(
        '---',
        'title: 甲',
        'purpose: 管理',
        'duties: [{ duty: 接待, weight: 60 }, { duty: 回访, weight: 35 }]',
        '---',
      ),
    },
    finds: [],
  },
]
