import type { CommandErrors, Need } from '../../../error-facts.js'
import type { Sentences } from '../../sentences.js'

/** What is said in Chinese of a command, a new workspace or role, or a machine that cannot do it. */
export const commandErrors: Sentences<CommandErrors> = {
  'not-a-number': ({ flag, text, least, most }) =>
    `${flag} 应为 ${least} 到 ${most} 之间的整数，而不是“${text}”。`,
  'not-one-of': ({ flag, text, words }) =>
    `${flag} 只能是 ${words.slice(0, -1).join('、')} 或 ${words.at(-1)}，不能是“${text}”。`,
  'page-in-terminal': () => '屏幕上无法显示页面。请写入文件，例如 --output changes.pdf。',
  'result-over-input': ({ output }) =>
    `结果不能写入“${output}”：${output === '' ? '没有文件名' : '这是工作区自己的文件'}。请换一个文件名，例如 --output changes.md。`,
  'no-such-change': ({ changes }) =>
    `没有编号为 ${changes.join('、')} 的变更。运行 rolewright diff --fail-on 文字 可查看待确认的变更及其编号。`,
  'no-change-named': () =>
    '请写明要确认的变更编号（运行 rolewright diff --fail-on 重大 可查看），或用 --all 全部确认。',
  'workspace-is-file': ({ folder }) =>
    `${folder} 是文件，不是文件夹。请指定新的文件夹，例如 rolewright init my-roles。`,
  'workspace-not-empty': ({ folder }) =>
    `${folder} 不是空文件夹。请指定新的文件夹；或加上 --force，在其中补充文件，已有文件不会被覆盖。`,
  'folder-outside-roles': ({ folder }) =>
    `--dir 应为 roles/ 下的文件夹，例如 --dir 销售部，而不是“${folder}”。`,
  'not-an-id': ({ text, proposal }) =>
    `“${text}”不能作标识：只能用汉字、字母、数字、- _ 和点。请指定一个，例如 --id ${proposal}`,
  'unfit-file-name': ({ id, isLong, proposal }) =>
    `${isLong ? '岗位名称太长，不能用作文件名' : `Windows 上的文件不能叫“${id}.md”`}。请另给一个短的标识，例如 --id ${proposal}`,
  'id-taken': ({ id }) => `岗位 ${id} 已经存在。请用 --id 另指定一个标识。`,
  'not-a-package': ({ from }) =>
    `--from 应为 npm 能安装的来源：npm 上的名称（rolewright@0.1.0）、git 地址（git+https://…）或安装包（./rolewright-0.1.0.tgz），而不是“${from}”。`,
  'no-packed-file': ({ from }) => `找不到安装包 ${from}。请在 Rolewright 仓库的副本里用 npm pack 生成。`,
  'node-too-old': ({ version, least }) =>
    `Node ${version} 版本过旧。请从 https://nodejs.org 安装 ${least} 或更新的版本，然后重新打开终端。`,
  'format-not-tried': ({ need, other }) =>
    `${missing[need].text}${other ? `生成 ${other.label} 不需要${missing[need].noun}：rolewright build --format ${other.format}` : ''}`,
  unforeseen: ({ reason }) => reason,
}

const missing = {
  fonts: { text: '无法读取字体，未能试生成。', noun: '字体' },
  browser: { text: '没有可用的浏览器，未能试打印。', noun: '浏览器' },
} satisfies Record<Need, { text: string; noun: string }>
