import type { HelpFrame } from '../../command-line-words.js'

/** What stands around the explanations of the help in Chinese. */
export const frame: HelpFrame = {
  examples: '示例：',
  usage: '用法：',
  options: '选项：',
  arguments: '参数：',
  commands: '命令：',
  optionsPlace: '[选项]',
  commandPlace: '[命令]',
  described: (description, otherwise) => `${description}（默认：${otherwise}）`,
  oneFormat: (names) => `输出格式：${names.slice(0, -1).join('、')} 或 ${names.at(-1)}`,
  someFormats: (names) => `只生成这些格式：${names.join('、')}`,
}
