import type { Period } from '../../../diagnostic.js'
import type { Weekday } from '../../../values/due-day.js'
import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { name, some } from './names.js'

const date = '写“月-日”，例如 12-15；或写 最后一天'

/** How periods are called, and which days they have. */
const periods = {
  day: { name: '每日', fix: '删除这里的日子；只在某几天做的事，周期写每周' },
  week: { name: '每周', fix: '写星期几，例如 周一、周一至周五' },
  'ten-days': { name: '每旬', fix: '写旬内第几天（1 到 10），例如 3、"1-3"；或写 最后一天' },
  month: { name: '每月', fix: '写几号，例如 5、"1-5"；或写 最后一天' },
  quarter: { name: '每季', fix: date },
  'half-year': { name: '每半年', fix: date },
  year: { name: '每年', fix: date },
} satisfies Record<Period, { name: string; fix: string }>

const dayNames = {
  mon: '周一',
  tue: '周二',
  wed: '周三',
  thu: '周四',
  fri: '周五',
  sat: '周六',
  sun: '周日',
} satisfies Record<Weekday, string>

/** What is said in Chinese of roles as documents: whether they are finished, consistent and fit to be approved. */
export const documentSentences = {
  'unknown-rule': ({ found, nearest }) => ({
    message: `没有可以设置或忽略的规则${name(found)}`,
    fix: nearest ? `是不是${name(nearest)}？` : '写 --format json 输出的 code；使文件无法读取的错误不能忽略',
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
  'duplicate-duty': ({ text, line }) => ({
    message: `${name(text)}写了两遍，另一处在第 ${line} 行`,
    fix: '删去一处，或改成不同的内容',
  }),
  'placeholder-text': () => ({
    message: '这里还是新建岗位时的提示文字',
    fix: '换成自己的内容，或删除这一行',
  }),
  'undeclared-department': ({ found, known }) => ({
    message: `${name(found)}不在已写明的部门里，已有：${some(known)}`,
    fix: '改为其中一个，或把它加到“部门”下面',
  }),
  'approved-incomplete': ({ lacks }) => ({
    message: `岗位已批准，但${{ version: '没有写版本', effective: '没有写生效日期', approval: '审批记录里没有批准人' }[lacks]}`,
    fix: {
      version: '加上一行，例如 版本: "1.0"；还没批准的，状态改为审核中',
      effective: '加上一行，例如 生效日期: 2026-01-31；还没批准的，状态改为审核中',
      approval: '在审批记录里写上谁在哪天批准；还没批准的，状态改为审核中',
    }[lacks],
  }),
  'review-too-early': ({ effective, reviewBy }) => ({
    message: `复审日期 ${reviewBy} 不晚于生效日期 ${effective}`,
    fix: '改正其中一个日期',
  }),
  'duplicate-code': ({ code, other }) => ({
    message: `岗位编号${name(code)}已经用过，另一处在 ${other}`,
    fix: '每个岗位用自己的编号',
  }),
  'routine-wrong-day': ({ every, weekdays }) => ({
    message: `${periods[every].name}的事，日子不能这样写`,
    fix: weekdays ? `写星期几：${weekdays.map((day) => dayNames[day]).join('至')}` : periods[every].fix,
  }),
  'ladder-backwards': ({ ladder, role, grade, below, belowGrade }) => ({
    message: `${name(ladder)}里，${name(role)}（${grade}）排在${name(below)}（${belowGrade}）之上`,
    fix: '按职级从低到高排列，或改正职级',
  }),
} satisfies Partial<DiagnosticSentences>
