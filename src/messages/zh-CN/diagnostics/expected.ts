import type { Expected, ExpectedKind } from '../../../diagnostic.js'

const kinds: Readonly<Record<ExpectedKind, string>> = {
  keys: '缩进在下一行的“键: 值”',
  list: '列表（每项一行，以“- ”开头）',
  'list-or-keys': '列表，或缩进在下一行的“名称: 值”',
  number: '数字',
  text: '文字',
  'text-or-keys': '一句文字，或缩进的“键: 值”',
  'yes-no': 'true（是）或 false（否）',
  'output-folder': '工作区内单独的文件夹，例如 out',
  'logo-path': '工作区内的路径，例如 logo.svg',
  'logo-file': '一个存在的 SVG、PNG 或 JPEG 文件',
  picture: 'SVG、PNG 或 JPEG 图片',
  'inert-drawing': '不含脚本、HTML 和外部引用的 SVG',
}

/** What should stand at a place, in Chinese. */
export function wordExpected(expected: Expected): string {
  if (typeof expected === 'string') return kinds[expected]
  return 'words' in expected ? `其中一个词：${expected.words.join('、')}` : expected.declared['zh-CN']
}
