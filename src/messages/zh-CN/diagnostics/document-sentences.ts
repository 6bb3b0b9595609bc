import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { list, name, some } from './names.js'

/** What is said in Chinese of roles as documents: whether they are finished, consistent and fit to be approved. */
export const documentSentences = {
  'unknown-rule': ({ found, nearest }) => ({
    message: `没有可以设置或忽略的规则${name(found)}`,
    fix: nearest ? `是不是${name(nearest)}？` : '写 --format json 输出的 code；使文件无法读取的错误不能忽略',
  }),
  'unknown-option': ({ rule, found, options, nearest }) => ({
    message: `规则${name(rule)}没有选项${name(found)}`,
    fix:
      nearest !== undefined
        ? `是不是${name(nearest)}？`
        : options.length > 0
          ? `可以写：${list(options)}`
          : '删除它：这条规则没有选项',
  }),
  'ignore-without-reason': ({ rule }) => ({
    message: `忽略${name(rule)}的注释没有写理由，不起作用`,
    fix: `写明理由：rolewright-ignore ${rule}: …`,
  }),
  'ignore-unused': ({ rule }) => ({
    message: `这里没有${name(rule)}的检查结果，无需忽略`,
    fix: '删除这条注释，或把它写在要忽略的那一行的上面',
  }),
  'unread-file': () => ({
    message: '这个文件不会被读取：岗位要存成以 .md 结尾的文件',
    fix: '另存为以 .md 结尾的纯文本，例如 客户经理.md；不是岗位的，移出 roles 文件夹',
  }),
  'file-name': ({ found, why, use }) => ({
    message: `文件名${name(found)}${
      {
        reserved: '是 Windows 保留的名称，别人的电脑上打不开',
        character: '里有 Windows 不允许的字符（< > : " | ? * \\）',
        end: '或所在文件夹名以空格或句点结尾，Windows 不允许',
        long: '太长，有的系统存不下',
      }[why]
    }`,
    fix: `改名，例如 ${use}`,
  }),
  'undeclared-department': ({ found, known }) => ({
    message: `${name(found)}不在已写明的部门里，已有：${some(known)}`,
    fix: '改为其中一个，或把它加到“部门”下面',
  }),
} satisfies Partial<DiagnosticSentences>
