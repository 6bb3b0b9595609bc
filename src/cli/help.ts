import type { Bilingual } from '../errors.js'
import type { Lang } from '../index.js'

/** What the help says, in both languages. */
export const words = {
  program: {
    en: 'Job descriptions and competency models as code: write, check, publish.',
    zh: '用代码管理岗位说明书和能力素质模型：编写、检查、发布。',
  },
  version: { en: 'print the version', zh: '显示版本号' },
  help: { en: 'show this help', zh: '显示本帮助' },
  lang: { en: 'language of messages: zh-CN or en', zh: '提示语言：zh-CN 或 en' },
  dir: { en: 'folder of the workspace', zh: '工作区文件夹' },
  init: { en: 'create a new workspace with example roles', zh: '新建工作区，内含示例岗位' },
  initDir: { en: 'folder to create it in', zh: '新工作区的文件夹' },
  force: {
    en: 'go ahead even if the folder is not empty (no file is overwritten)',
    zh: '文件夹非空时也继续（不覆盖已有文件）',
  },
  from: {
    en: 'where CI installs Rolewright from: a name on npm, a git address or a packed file',
    zh: 'CI 从哪里安装 Rolewright：npm 上的名称、git 地址或安装包',
  },
  new: { en: 'add a file to the workspace', zh: '在工作区中新建文件' },
  newRole: { en: 'add a role file with every section laid out', zh: '新建岗位文件，各部分已列好' },
  roleTitle: { en: 'title of the role', zh: '岗位名称' },
  roleId: { en: 'id of the role; its file is ID.md', zh: '岗位标识，即文件名（不含 .md）' },
  roleDir: { en: 'subfolder of roles/ to put it in', zh: '放到 roles/ 下的哪个文件夹' },
  check: { en: 'find mistakes in roles and competency models', zh: '检查岗位和能力素质模型中的问题' },
  checkPaths: { en: 'workspaces, or files and folders in them', zh: '工作区，或其中的文件和文件夹' },
  reportFormat: {
    en: 'text, json, github, gitlab or sarif',
    zh: '输出格式：text、json、github、gitlab 或 sarif',
  },
  max: { en: 'show at most this many problems', zh: '最多显示多少个问题' },
  build: { en: 'publish roles as HTML and PDF', zh: '把岗位发布为 HTML 和 PDF' },
  out: { en: 'output folder', zh: '输出文件夹' },
  documents: {
    en: 'make only these documents, for example job-description',
    zh: '只生成这些文档，例如 job-description',
  },
  formats: { en: 'make only html, or only pdf', zh: '只生成 html，或只生成 pdf' },
  only: {
    en: 'only for these roles, departments or ladders (id, title or code)',
    zh: '只为这些岗位、部门或序列生成（写标识、名称或编号）',
  },
  docLang: { en: 'language of the documents: zh-CN or en', zh: '文档语言：zh-CN 或 en' },
  jobs: { en: 'how many PDFs to print at the same time', zh: '同时打印多少份 PDF' },
  browser: { en: 'path of the browser that prints PDFs', zh: '打印 PDF 所用浏览器的路径' },
  dryRun: {
    en: 'only list the files that would be made or removed',
    zh: '只列出将要生成和删除的文件，不实际生成',
  },
  view: { en: 'print the JSON data that a template receives', zh: '查看模板拿到的 JSON 数据' },
  subject: {
    en: 'a role, ladder or department (id, title or ladder:ID), or . for the whole workspace',
    zh: '岗位、序列或部门（写标识、名称或 ladder:标识）；写 . 表示整个工作区',
  },
  diff: {
    en: 'show what changed in the roles and models, and how much it matters',
    zh: '说明岗位和模型有哪些变更、影响多大',
  },
  diffBase: {
    en: 'what to compare with: a git version or a folder; if left out, where your work left the main branch',
    zh: '变更前：git 版本或文件夹；不写则为从主分支分出时的版本',
  },
  diffHead: {
    en: 'what to compare: a git version or a folder; if left out, the files as they are now',
    zh: '变更后：git 版本或文件夹；不写则为当前文件',
  },
  diffOnly: {
    en: 'only what concerns these roles (id, title or code)',
    zh: '只看这些岗位（写标识、名称或编号）',
  },
  diffFormat: {
    en: 'text, markdown, html, pdf, json or github',
    zh: '输出格式：text、markdown、html、pdf、json 或 github',
  },
  failOn: {
    en: 'exit with code 1 if a change with this impact or more is not acknowledged: material, minor or editorial; none never fails',
    zh: '有达到此影响程度且未经确认的变更时，以退出码 1 结束：重大、一般或文字；写“无”则不检查',
  },
  textconv: {
    en: 'print a role or model file as plain lines, for git diff to compare',
    zh: '把岗位或模型文件逐条写成文字，供 git diff 比较',
  },
  textconvFile: { en: 'the file (git fills it in)', zh: '文件（由 git 填写）' },
  output: { en: 'write to this file instead of the terminal', zh: '写入此文件，不在屏幕上显示' },
  acknowledge: {
    en: 'record in approved-changes.yaml who accepted which changes',
    zh: '把谁确认了哪些变更记入 approved-changes.yaml',
  },
  ackChanges: {
    en: 'numbers of the changes, as printed by diff --fail-on; base and head may follow, as for diff',
    zh: '变更编号，用 diff --fail-on 查看；后面可再写变更前、变更后，写法同 diff',
  },
  ackAll: {
    en: 'all material and minor changes that this person has not accepted yet',
    zh: '此人尚未确认的全部重大和一般变更',
  },
  ackBy: { en: 'who accepted them: a name or a job title', zh: '确认人：姓名或岗位' },
  ackReason: { en: 'why they were accepted', zh: '确认的理由' },
  ackOn: { en: 'date of acceptance, for example 2026-01-05', zh: '确认日期，例如 2026-01-05' },
  log: { en: 'show the history of a role, commit by commit', zh: '查看一个岗位历次提交的变更' },
  logRole: { en: 'a role: id, title, code or file', zh: '岗位：标识、名称、编号或文件' },
  logFormat: { en: 'text, markdown or json', zh: '输出格式：text、markdown 或 json' },
  logMax: { en: 'show at most this many commits', zh: '最多列出多少次提交' },
  doctor: {
    en: 'check that this machine has all that Rolewright needs',
    zh: '检查本机环境：缺什么，下一步怎么做',
  },
  doctorFormat: { en: 'text or json', zh: '输出格式：text 或 json' },
  document: { en: 'name of the document, for example job-description', zh: '文档名，例如 job-description' },
} as const satisfies Record<string, Bilingual>

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Arguments:': '参数：',
  'Commands:': '命令：',
}

/** A heading of the help in the user's language. */
export function titleIn(lang: Lang, title: string): string {
  return (lang === 'zh-CN' ? titles[title] : undefined) ?? title
}

/** A whole help without the blank that Commander puts after a full-width colon. */
export function withoutStrayBlanks(help: string): string {
  return help.replaceAll('： ', '：')
}

/** A usage line or term of the help in the user's language: `build [options] [dir]`. */
export function usageIn(lang: Lang, usage: string): string {
  if (lang !== 'zh-CN') return usage
  return usage.replace('[options]', '[选项]').replace('[command]', '[命令]')
}

/** What an argument or option is, with what holds when it is left out. */
export function describedIn(lang: Lang, description: string, otherwise: unknown): string {
  if (otherwise === undefined) return description
  return lang === 'zh-CN' ? `${description}（默认：${otherwise}）` : `${description} (default: ${otherwise})`
}

/** Columns that a text takes on a terminal: Chinese characters and punctuation take two. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1
  return columns
}
