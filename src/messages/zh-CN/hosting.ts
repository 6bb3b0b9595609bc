import type { HostingFacts, WhyRefused } from '../hosting-facts.js'
import type { Sentences } from '../sentences.js'

/** What is said in Chinese of the comment of a pull request. */
export const hosting: Sentences<HostingFacts> = {
  created: ({ url }) => `已发布评论${at(url)}`,
  updated: ({ url }) => `已更新评论${at(url)}`,
  same: ({ url }) => `评论已是最新${at(url)}`,
  nothing: () => '岗位没有变更，不发布评论。',
  fork: () => '合并请求来自派生仓库（fork），本次运行无权评论，将由 rolewright-comment.yml 工作流发布。',
  'no-file': () => '该次运行没有留下待发布的评论。',
  'no-pull-request': () => '本次运行不属于合并请求，无需评论。',
  outdated: () => '合并请求已关闭，或又有新的提交（由新提交的运行发布评论）。',
  several: () => '该分支有多个未关闭的合并请求，不知应评论哪一个，请看该次运行的摘要。',
  'no-token': () => '未设置 ROLEWRIGHT_TOKEN，不发布评论；报告见本任务的构件。',

  'wrong-use': () =>
    'rolewright-comment FILE 只在 GitHub Actions 或 GitLab CI 中运行；如要自己查看变更，请运行 rolewright diff。',
  'not-written': ({ reason }) => `评论未能发布（${reason}）。请稍后重新运行。`,
  'not-posted': ({ why }) =>
    `评论未发布：文件不是 rolewright diff --format json 的原样输出（${said(why)}）。请检查该合并请求是否改动了工作流文件。`,
  'github-token-missing': () =>
    '没有可用于发布评论的令牌。请保留输入项 token 的默认值，或填写有合并请求写权限的令牌。',
  'github-refused': ({ reason }) =>
    `GitHub 不允许本次运行发布评论（${reason}）。请在该 job 中写上 permissions: pull-requests: write，或改由 rolewright-comment.yml 工作流发布。`,
  'gitlab-refused': ({ reason }) =>
    `GitLab 不允许本任务发布评论（${reason}）。ROLEWRIGHT_TOKEN 应为未过期的项目访问令牌，角色为 Reporter 或以上，范围为 api。`,
  redirected: ({ host, to }) =>
    `${host} 把请求转到了 ${to || '其他地址'}，而令牌只会发给 ${host}。请向 ${host} 的管理员确认 API 地址。`,
}

const at = (url: string | undefined) => (url === undefined ? '' : `：${url}`)

function said(why: WhyRefused): string {
  if (why === 'not-a-report') return '大小与报告不符'
  if (why === 'not-json') return '不是 JSON'
  if (why === 'too-long') return '超过评论的长度上限'
  if ('noneOf' in why) return `${why.at} 不在 ${why.noneOf.join('、')} 之中`
  return `${why.at} ${{ 'no-text': '不是文本', 'no-list': '不是列表', 'no-object': '不是映射' }[why.is]}`
}
