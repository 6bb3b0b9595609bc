import type { Bilingual } from '../errors.js'
import type { Lang } from '../index.js'

/** What the help says, in both languages. */
export const words = {
  program: {
    en: 'Job descriptions and competency models as code: write, check, publish.',
    zh: '用代码管理岗位说明书和能力素质模型：编写、检查、发布。',
  },
  version: { en: 'print the version', zh: '显示版本号' },
  help: { en: 'show this help', zh: '显示帮助' },
  lang: { en: 'language: zh-CN or en', zh: '语言：zh-CN 或 en' },
  dir: { en: 'folder of the workspace', zh: '工作区文件夹' },
  init: { en: 'make a new workspace with example roles', zh: '新建工作区，内含示例岗位' },
  initDir: { en: 'folder to make it in', zh: '新工作区的文件夹' },
  force: { en: 'also in a folder that is not empty', zh: '文件夹非空时也继续（不覆盖已有文件）' },
  from: {
    en: 'what CI installs Rolewright from: a name on npm, a git address or a packed file',
    zh: 'CI 从哪里安装 Rolewright：npm 上的名称、git 地址或安装包',
  },
  new: { en: 'add a file to the workspace', zh: '在工作区中新建文件' },
  newRole: { en: 'add a role file with all sections in place', zh: '新建岗位文件，各部分已列好' },
  roleTitle: { en: 'title of the role', zh: '岗位名称' },
  roleId: { en: 'id of the role; its file is ID.md', zh: '岗位标识，即文件名（不含 .md）' },
  roleDir: { en: 'folder below roles/ to put it in', zh: '放到 roles/ 下的哪个文件夹' },
  check: { en: 'find mistakes in roles and models', zh: '检查岗位和模型中的问题' },
  checkPaths: { en: 'workspaces, or files and folders in them', zh: '工作区，或其中的文件和文件夹' },
  reportFormat: { en: 'text, json, github or gitlab', zh: '输出格式：text、json、github 或 gitlab' },
  max: { en: 'show at most so many', zh: '最多显示多少条' },
  build: { en: 'publish roles as HTML and PDF', zh: '发布为 HTML 和 PDF' },
  out: { en: 'folder for the files made', zh: '输出文件夹' },
  documents: {
    en: 'only these documents, for example job-description',
    zh: '只生成这些文档，例如 job-description',
  },
  formats: { en: 'only html, or only pdf', zh: '只生成 html 或 pdf' },
  only: {
    en: 'only about these roles, departments, ladders (id, title, code)',
    zh: '只生成这些岗位、部门、序列（标识、名称或编号）',
  },
  docLang: { en: 'language of the documents: zh-CN or en', zh: '文档语言：zh-CN 或 en' },
  jobs: { en: 'PDF documents printed at one time', zh: '同时打印多少份 PDF' },
  browser: { en: 'browser that prints PDF', zh: '打印 PDF 用的浏览器' },
  dryRun: { en: 'only say what would be made and removed', zh: '只列出将要生成和删除的文件' },
  view: { en: 'print the JSON that a template is given', zh: '输出模板所得到的 JSON 数据' },
  subject: {
    en: 'a role, ladder or department: id, title or ladder:ID; . is the workspace',
    zh: '岗位、序列或部门：标识、名称或 ladder:标识；. 表示整个工作区',
  },
  diff: {
    en: 'say what changed, in the words of the job',
    zh: '说明岗位有哪些变更、影响如何',
  },
  diffBase: {
    en: 'git revision or folder to compare with; where the work left the main branch',
    zh: '比较的起点：git 版本或文件夹；不写则为从主分支分出之处',
  },
  diffHead: {
    en: 'git revision or folder to compare; the files as they are now',
    zh: '比较的终点：git 版本或文件夹；不写则为当前文件',
  },
  diffOnly: {
    en: 'only what concerns these roles (id, title, code)',
    zh: '只看这些岗位（标识、名称或编号）',
  },
  diffFormat: {
    en: 'text, markdown, html, pdf, json or github',
    zh: '输出格式：text、markdown、html、pdf、json 或 github',
  },
  failOn: {
    en: 'exit with 1 if changes at or above this impact are not acknowledged: material, minor, editorial, none',
    zh: '有未确认且达到此影响的变更时以 1 结束：重大、一般、文字、无',
  },
  textconv: {
    en: 'print a role or model file as plain lines, for git to compare',
    zh: '把岗位或模型文件逐条转成文字，供 git 比较',
  },
  textconvFile: { en: 'the file; git names one for each version', zh: '文件；由 git 给出各个版本' },
  output: { en: 'write to this file instead', zh: '写入此文件，不在屏幕显示' },
  acknowledge: {
    en: 'write down who has accepted changes, in approved-changes.yaml',
    zh: '在 approved-changes.yaml 中记下谁确认了哪些变更',
  },
  ackChanges: {
    en: 'numbers of changes, as diff --fail-on prints them; then what to compare, as for diff',
    zh: '变更编号，由 diff --fail-on 给出；之后可写比较的起点和终点，同 diff',
  },
  ackAll: {
    en: 'all material and minor changes that this person has not accepted yet',
    zh: '此人尚未确认的全部重大和一般变更',
  },
  ackBy: { en: 'who has accepted them: a name or a post', zh: '确认人：姓名或岗位' },
  ackReason: { en: 'why', zh: '理由' },
  ackOn: { en: 'when, such as 2026-01-05', zh: '确认日期，例如 2026-01-05' },
  log: { en: 'the history of a role, commit by commit', zh: '查看一个岗位历次提交的变更' },
  logRole: { en: 'a role: id, title, code or file', zh: '岗位：标识、名称、编号或文件' },
  logFormat: { en: 'text, markdown or json', zh: '输出格式：text、markdown 或 json' },
  logMax: { en: 'at most so many commits', zh: '最多列出多少次提交' },
  doctor: { en: 'say what this machine has of all that is needed', zh: '检查本机环境：缺什么，下一步怎么做' },
  doctorFormat: { en: 'text or json', zh: '输出格式：text 或 json' },
  document: { en: 'the document, for example job-description', zh: '文档，例如 job-description' },
} as const satisfies Record<string, Bilingual>

const samples = {
  program: ['rolewright init my-roles', 'rolewright check', 'rolewright build'],
  init: ['rolewright init my-roles', 'rolewright init my-roles --lang en --from ./rolewright-0.1.0.tgz'],
  new: ['rolewright new role 客户经理', 'rolewright new role "Account Manager" --id account-manager'],
  check: [
    'rolewright check',
    'rolewright check roles/account-manager.md',
    'rolewright check --format github',
  ],
  build: [
    'rolewright build',
    'rolewright build --format html --only account-manager',
    'rolewright build --dry-run',
  ],
  diff: [
    'rolewright diff',
    'rolewright diff main --fail-on material',
    'rolewright diff v1.0 v1.1 --format pdf --output changes.pdf',
  ],
  acknowledge: [
    'rolewright acknowledge --all --by 人力资源总监 --reason 年度职级调整',
    'rolewright acknowledge c3f9a1b04d2e7 --by 王总监 --reason 已书面通知本人 --on 2026-01-05',
  ],
  log: ['rolewright log account-manager', 'rolewright log 客户经理 --format markdown'],
  textconv: [
    'rolewright textconv roles/account-manager.md',
    'git config diff.rolewright.textconv "rolewright textconv"',
  ],
  doctor: ['rolewright doctor', 'rolewright doctor --format json'],
  view: ['rolewright view account-manager --document job-description'],
} as const satisfies Record<string, readonly string[]>

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Arguments:': '参数：',
  'Commands:': '命令：',
}

/** The examples under the help of a command. */
export function examples(lang: Lang, command: keyof typeof samples): string {
  const title = lang === 'zh-CN' ? '示例：' : 'Examples:'
  return `\n${title}\n${samples[command].map((line) => `  ${line}`).join('\n')}`
}

/** A heading of the help in the user's language. */
export function titleIn(lang: Lang, title: string): string {
  return (lang === 'zh-CN' ? titles[title] : undefined) ?? title
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
