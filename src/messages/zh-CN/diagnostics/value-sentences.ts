import { asWritten } from '../../../edits/as-written.js'
import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { elsewhereFix } from './elsewhere-fix.js'
import { wordExpected } from './expected.js'
import { instead, list, name, names, takenFor, values } from './names.js'

/** What is said in Chinese of keys and values. */
export const valueSentences = {
  'unknown-key': ({ key, nearest, belongsUnder, use, keys, elsewhere, text, hasBody, homes }) => {
    if (homes !== undefined)
      return { message: `${name(key)}不应写在这里`, fix: `移到它所属的一项下面：${list(homes)}` }
    if (use !== undefined)
      return { message: `${name(key)}不应写在这里`, fix: `与${name(belongsUnder ?? '')}合写为：${use}` }
    if (belongsUnder === '') return { message: `${name(key)}不应写在这里`, fix: '移到最外层（左边不缩进）' }
    if (belongsUnder !== undefined)
      return { message: `${name(key)}不应写在这里`, fix: `移到${name(belongsUnder)}下面，并缩进两个空格` }
    if (nearest !== undefined) return { message: `不认识${name(key)}`, fix: `是不是${name(nearest)}？` }
    if (elsewhere !== undefined)
      return { message: `没有${name(key)}这个键`, fix: elsewhereFix(elsewhere, key, text) }
    const body = hasBody ? '没有专门的键的内容，写进正文（第二个 --- 下面）' : ''
    if (keys !== undefined)
      return {
        message: `不认识${name(key)}`,
        fix: `这里可以写：${list(keys)}${body && `；${body}`}`,
      }
    return {
      message: `不认识${name(key)}`,
      fix: `看看是不是写错了；${body}，或用 x- 开头的键写在最外层（只作数据，不印出来）`,
    }
  },
  'missing-key': ({ key, under, example }) => ({
    message:
      under === undefined
        ? `没有写${name(key)}`
        : under === key
          ? `这一项没有写${name(key)}`
          : `${name(under)}里没有写${name(key)}`,
    fix:
      example === undefined
        ? `加上：${key}: …`
        : `加上：${key}: ${example}（可以用中文，不含空格；在 { } 里用英文逗号隔开）`,
  }),
  'missing-one-of': ({ keys }) => ({ message: `${names(keys)}至少要写一个`, fix: `加上：${keys[0]}: …` }),
  'empty-value': ({ key, needed }) =>
    needed
      ? { message: `${name(key)}是空的，这一项必须写`, fix: `写上内容：${key}: …` }
      : { message: `${name(key)}没有内容，当作没有写` },
  'wrong-type': ({ key, expected, found, text, nearest, example, keys }) => {
    const written = `${values[found]}${text ? name(text) : ''}`
    if (nearest !== undefined)
      return {
        message: `${name(key)}应写成：${wordExpected(expected)}；现在是${written}`,
        fix: instead(text ?? nearest, nearest, nearest),
      }
    const more = [
      ...(example && !wordExpected(expected).includes('例如') ? [`例如 ${example}`] : []),
      ...(keys ? [`可以写：${list(keys)}`] : []),
    ]
    return {
      message: `${name(key)}不能是${written}`,
      fix: `写成：${[wordExpected(expected), ...more].join('；')}`,
    }
  },
  'needs-quotes': ({ key, text }) => ({
    message: `${name(key)}的值 ${text} 要加引号，否则会被当作${takenFor(text)}`,
    fix: `改为："${text}"`,
  }),
  'invalid-date': ({ text, nearest }) => ({
    message: `${name(text)}不是有效的日期`,
    fix: nearest === undefined ? '写成“年-月-日”，例如 2026-01-31' : instead(text, nearest),
  }),
  'invalid-value': ({ key, expected, found, nearest }) =>
    nearest === undefined
      ? { message: `${name(key)}不能写成${name(found)}`, fix: `写成：${wordExpected(expected)}` }
      : {
          message: `${name(key)}应写成：${wordExpected(expected)}；现在是${name(found)}`,
          fix: instead(found, nearest),
        },
  'unknown-word': ({ key, found, words, nearest }) =>
    nearest === undefined
      ? { message: `${name(key)}不能写成${name(found)}`, fix: `可以写：${words.join('、')}` }
      : {
          message: `${name(key)}不能写成${name(found)}，可以写：${words.join('、')}`,
          fix: `改为：${asWritten(nearest)}`,
        },
  'out-of-range': ({ key, found, least, most }) => ({
    message: `${name(key)}是 ${found}，超出了范围`,
    fix:
      least !== undefined && most !== undefined
        ? `写 ${least} 到 ${most} 之间的数`
        : `写不${least === undefined ? '大' : '小'}于 ${least ?? most} 的数`,
  }),
  'too-few-items': ({ key, least }) => ({
    message: `${name(key)}至少要有 ${least} 项`,
    fix: `写满 ${least} 项，或删除${name(key)}`,
  }),
  'browser-in-workspace': ({ key }) => ({
    message: `${name(key)}不起作用：工作区里可能有他人的文件，不能由它指定要启动的程序`,
    fix: '删除这一行；程序会自动寻找浏览器，也可以用环境变量 ROLEWRIGHT_BROWSER 指定',
  }),
} satisfies Partial<DiagnosticSentences>
