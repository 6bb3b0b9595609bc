import type { PublishErrors, SubjectKind, WhyRefused } from '../../../error-facts.js'
import type { Sentences } from '../../sentences.js'
import { didYouMean } from './phrases.js'

/** Reasons of the operating system in words, by error code. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  EACCES: '没有写入权限',
  EPERM: '系统不允许；文件是否正在其他程序中打开？',
  EBUSY: '其他程序正打开该文件，请先关闭',
  EROFS: '磁盘是只读的',
  EISDIR: '同名文件夹占用了该位置',
  ENOTDIR: '本应是文件夹的位置有一个文件',
  ENOENT: '没有这个文件夹',
  EEXIST: '本应是文件夹的位置有一个文件',
  ENAMETOOLONG: '路径太长',
  EMFILE: '打开的文件过多',
}

const subjects = {
  role: '岗位',
  department: '部门',
  ladder: '职级序列',
  workspace: '工作区',
} satisfies Record<SubjectKind, string>

/** What is said in Chinese when outputs, or other files, cannot be planned or written. */
export const publishErrors: Sentences<PublishErrors> = {
  'file-not-written': ({ path, system = '', reason }) => `无法写入 ${path}：${reasons[system] ?? reason}。`,
  'output-not-made': ({ path, reason }) => `无法生成 ${path}：${reason}`,
  'output-in-the-way': ({ path }) =>
    `${path} 占用了输出位置；它不是 Rolewright 生成的，不会被覆盖。请把它移走，或用 --out 输出到其他文件夹。`,
  'output-folder-refused': ({ folder, why }) =>
    `不能输出到 ${folder}：${reasonOf(why)}。请指定其他文件夹，例如 --out out。`,
  'same-output': ({ one, other, path }) =>
    `${one} 与 ${other} 会写入同一个文件 ${path}（Windows 和 macOS 的文件名不区分大小写）。请修改其中一个标识，或修改文档清单中的 path。`,
  'unknown-subject': ({ name, near, kinds, ...there }) =>
    `没有${kinds.map((kind) => subjects[kind]).join('或')}“${name}”。${didYouMean(near)}${choice(there)}`,
  'unknown-document': ({ name, near, ...there }) => `没有文档“${name}”。${didYouMean(near)}${choice(there)}`,
  'unknown-view': ({ name, near, ...there }) => `没有视图“${name}”。${didYouMean(near)}${choice(there)}`,
  'ambiguous-subject': ({ name, names }) => `“${name}”可以指 ${names.join(' 或 ')}，请写其中一个。`,
  'document-of-comparisons': ({ title, formats: [first, ...others] }) =>
    `文档“${title['zh-CN']}”说明工作区两个版本之间的变更，请用 rolewright diff --format ${first}${others.length > 0 ? `（或 ${others.join('、')}）` : ''}生成。`,
  'unknown-format': ({ name, near, ...there }) => `没有格式“${name}”。${didYouMean(near)}${choice(there)}`,
  'document-without-format': ({ title, asked, formats }) =>
    title
      ? `文档“${title['zh-CN']}”没有 ${asked.join('、')} 格式，可以生成 ${formats.join('、')}。`
      : `这些文档都没有 ${asked.join('、')} 格式。文档有哪些格式，写在它的 document.yaml 中。`,
  'nothing-in-format': ({ formats }) => `所选的内容没有可以用 ${formats.join('、')} 表示的部分。`,
  'document-of-parts': ({ title, sample }) =>
    `文档“${title['zh-CN']}”不针对整个工作区。请写明具体对象${sample ? `，例如 ${sample}` : ''}。`,
  'document-without-content': ({ title, subject }) =>
    `文档“${title['zh-CN']}”对“${subject}”没有内容可写：那里的岗位还没有它要列出的内容。`,
  'no-change-report': ({ document }) =>
    `文档“${document}”没有使用同名视图。请删去 templates/${document}/document.yaml 中的 view。`,
}

function choice({ known, more }: { known: readonly string[]; more: boolean }): string {
  return known.length === 0 ? '' : `现有：${known.join('、')}${more ? ' …' : ''}。`
}

function reasonOf(why: WhyRefused): string {
  if (why.is === 'authors') return `${why.name}/ 中是您自己的文件`
  return {
    'link-out': '链接指向工作区之外',
    file: '它是一个文件',
    link: '它是一个链接',
    'around-workspace': '它包含工作区本身',
  }[why.is]
}
