import { bracketsLike } from '../../brackets.js'
import type { DiagnosticSentences } from '../../diagnostic-words.js'
import { indentSentence } from './indent-sentence.js'
import { name, values } from './names.js'
import { withUnread } from './unread.js'

/** Why a file cannot be read, by the system's name for it. */
const unreadable: Readonly<Record<string, string>> = {
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
  EBUSY: '被其他程序占用',
  EIO: '磁盘出错',
  EMFILE: '打开的文件过多',
  ENOENT: '刚刚被删除或改名',
}

/** What is said in Chinese of a file as a text. */
export const textSentences = {
  'file-not-utf8': ({ encoding }) => ({
    message: `这个文件不是 UTF-8 编码${encoding ? `，看起来是 ${encoding}` : ''}，读不了`,
    fix: '用编辑器“另存为”，编码选 UTF-8',
  }),
  'file-empty': () => ({ message: '文件是空的', fix: '写上内容，或删除这个文件' }),
  'file-too-large': ({ megabytes, limit }) => ({
    message: `文件有 ${megabytes} MB，超过了 ${limit} MB 的上限，没有读取`,
    fix: '检查是否放错了文件；岗位文件只含文字',
  }),
  'file-unreadable': ({ reason }) => ({
    message: `文件读不了（${unreadable[reason] ?? reason}）`,
    fix: '检查文件是否被其他程序占用，以及是否有读取权限',
  }),

  'file-fault': ({ reason }) => ({
    message: `Rolewright 自身有缺陷，没能读取这个文件，不是您写错了（${reason}）`,
    fix: '请把这个文件和这条信息发给 Rolewright 的维护者；其他文件照常检查，不受影响',
  }),

  'front-matter-missing': () => ({
    message: '文件开头没有岗位信息',
    fix: '第一行写 ---，接着写“岗位名称: …”等内容，最后再写一行 ---',
  }),
  'front-matter-unclosed': () => ({
    message: '开头的 --- 没有结束行',
    fix: '在岗位信息之后、正文之前加一行 ---',
  }),
  'front-matter-late': ({ line: at, text }) => ({
    message: `--- 应在文件第 1 行，现在在第 ${at} 行`,
    fix: text ? '把它上面的文字移到结尾的 --- 下面' : '删除它上面的空行',
  }),
  'front-matter-fence': ({ found }) =>
    found === '---'
      ? { message: '分隔行 --- 前面有空格', fix: '删除空格，让 --- 从行首开始' }
      : { message: `分隔行写成了 ${found}`, fix: '改为三个英文连字符：---' },
  'front-matter-not-mapping': ({ found }) => ({
    message: found === 'empty' ? '这里还没有内容' : `这里应是“键: 值”，现在是${values[found]}`,
    fix: '每行写一个“键: 值”，例如 岗位名称: 客户经理',
  }),

  'full-width-colon': ({ key }) => ({
    message: `${name(key)}后面用了全角冒号“：”`,
    fix: `改为英文冒号加空格：${key}: …`,
  }),
  'colon-without-space': ({ key }) => ({
    message: `${name(key)}的冒号后面缺少空格`,
    fix: `冒号后面加一个空格：${key}: …`,
  }),
  'dash-without-space': ({ text }) => ({
    message: '列表项的“-”后面缺少空格',
    fix: `一行一项，“- ”后面写内容：- ${text}`,
  }),
  'item-without-dash': ({ text, mark }) =>
    mark === undefined
      ? {
          message: '列表里的这一行没有以“- ”开头',
          fix: `一行一项，写成：- ${text}；如果是接着上一行写的，比上一行多缩进两个空格`,
        }
      : { message: `列表项用了「${mark}」开头`, fix: `一行一项，改为“- ”开头：- ${text}` },
  'pair-behind-mark': ({ text, mark }) => ({
    message: `“名称: 值”前面不用写「${mark}」`,
    fix: `一行一个，直接写：${text}`,
  }),
  'pair-without-braces': ({ key, use }) =>
    key === undefined
      ? { message: '同一行里写几个“名称: 值”，要用花括号括起来', fix: `改为：- ${use}` }
      : {
          message: `${name(key)}后面的“名称: 值”不能直接写在同一行`,
          fix: `加上花括号：${key}: ${use}；或另起一行，缩进两个空格再写`,
        },
  'tab-indent': ({ unread }) =>
    withUnread({ message: '这里用制表符（Tab）缩进', fix: '改用空格缩进，每层两个空格' }, unread),
  'wrong-space': ({ found }) => ({
    message: {
      'full-width': '这里用了全角空格',
      'no-break': '这里用了不换行空格（多为从网页或 Word 复制而来）',
      'other-width': '这里用了特殊宽度的空格（多为从网页或 PDF 复制而来）',
      invisible: '这里有一个看不见的字符（多为从网页或聊天软件复制而来）',
    }[found],
    fix: found === 'invisible' ? '删除它，或重新输入这一行' : '改为普通的半角空格',
  }),
  'hidden-sign': ({ found, turns }) => ({
    message: turns
      ? `这里有一个看不见的字符（${found}），它会改变文字的显示顺序，看到的与实际写的不一样`
      : `这里有一个看不见的控制字符（${found}），不能印在文件里`,
    fix: '删除它，或重新输入这段文字',
  }),
  'curly-quote': ({ found }) => ({
    message: `这里用了中文引号 ${found}`,
    fix: '改为英文引号 "…"；如果引号是内容的一部分，再在外面加一对英文引号',
  }),
  'colon-in-text': ({ key, use, inBrackets }) => ({
    message: `${name(key)}后面的冒号带空格，这一项会被当成“键: 值”，而不是一句话`,
    fix: `改为：${inBrackets ? '' : '- '}${use}`,
  }),
  'block-as-list': ({ key, use }) => ({
    message: `${name(key)}要写成列表，现在是一整段文字`,
    fix: `删去 | 或 >，每行以“- ”开头：${use}`,
  }),
  'heading-above-items': ({ use, list, item }) => ({
    message: '这一行是下面几行的标题',
    fix: `标题写成：${use}，下一行写 ${list}:，再下面每行一项，写成：${item}`,
  }),
  'word-as-key': ({ key, of, use }) => ({
    message: `${name(key)}不是键，而是${name(of)}的内容`,
    fix: `改为：${use.join('；')}`,
  }),
  'comma-in-text': ({ use }) => ({
    message: '括号里的英文逗号用来分隔各项，这段文字会被拆开',
    fix: `改为：${use}`,
  }),
  'comment-in-text': ({ cut, use }) => ({
    message: `从 # 起是注释，不算正文，这部分文字会丢失：${cut}`,
    fix: `如果是正文，给整段文字加上英文引号：${use}；如果是注释，在 # 后面加一个空格`,
  }),
  'escape-in-text': ({ found, use }) => ({
    message: `在英文双引号里，${found} 不是原来的字，会变成换行之类的别的符号`,
    fix: `改用英文单引号：${use}`,
  }),
  'joined-lines': ({ mark, ofKey }) => ({
    message: `这一行以${name(mark)}开头，但会接在上一行后面，连成一句话`,
    fix: ofKey
      ? '要分行显示，就在这一项的冒号后面写 |，下面各行照旧；要写成一句话，就写在同一行'
      : '要分成几项，就把每一项单独写一行，行首写“- ”，与上面的“- ”对齐；要写成一句话，就直接写在上一行后面',
  }),
  'full-width-punctuation': ({ found, use }) => {
    const isBracket = bracketsLike(use) !== undefined
    return {
      message: `这里用了全角${isBracket ? '括号' : '符号'}“${found}”`,
      fix: `改为英文${isBracket ? '括号' : '符号'} ${bracketsLike(use) ?? use}；如果它是文字的一部分，给这段文字加上英文引号 "…"`,
    }
  },
  'yaml-indent': (facts) => withUnread(indentSentence(facts), facts.unread),
  'text-above-block': ({ key, use, item }) =>
    key === undefined
      ? { message: '这一项已经写了文字，下面又写了别的内容', fix: `改写成：- ${use}` }
      : item
        ? { message: `列表项不能写在${name(key)}这一行`, fix: `移到下面，单独一行：${use}` }
        : {
            message: `${name(key)}后面已经写了文字，下面又写了别的内容`,
            fix: `把后面的文字移到下面，单独一行：${use}`,
          },
  'yaml-quote': ({ found, use, unread }) =>
    withUnread(
      found === '"' || found === "'"
        ? {
            message: `英文引号（${found}）没有成对，或引号后面还有文字`,
            fix: use === undefined ? '让引号成对，并包住整段文字' : `改为：${use}`,
          }
        : found === '\\' && use !== undefined
          ? { message: '在英文双引号里，\\ 有特殊含义', fix: `改用英文单引号：${use}` }
          : {
              message: `含有 ${found} 的文字要加引号`,
              fix: use === undefined ? '给整段文字加上英文引号，例如 "…"' : `改为：${use}`,
            },
      unread,
    ),
  'yaml-bracket': ({ found, add, unread }) =>
    withUnread(
      {
        message: `括号 ${found} 没有成对`,
        fix:
          add === undefined
            ? '检查 [ ] 与 { } 是否成对'
            : `在${found === ']' ? '第一项前面' : '行末'}补上 ${add}`,
      },
      unread,
    ),
  'yaml-syntax': ({ found, unread }) =>
    withUnread(
      {
        message: found === '' ? '这里的写法看不懂' : `这里的写法看不懂：${found}`,
        fix: '每行写“键: 值”，或以“- ”开头的一项；接着上一行写的文字要多缩进两个空格',
      },
      unread,
    ),
  'yaml-alias': () => ({
    message: '引用（*）展开后内容过多，没有读取',
    fix: '删除 & 和 * 的用法，直接写出内容',
  }),
  'conflict-marker': ({ line: end }) => ({
    message: `这里的合并没有完成：到第 ${end} 行为止，两个版本前后并存`,
    fix: '确定保留哪个版本，删去另一个版本以及带 <<<<<<<、=======、>>>>>>> 的行',
  }),
  'second-document': () => ({
    message: '文件到此为止：--- 或 ... 这一行以下的内容没有读取',
    fix: '删除这一行，或把下面的内容移到单独的文件',
  }),
  'duplicate-key': ({ key, line: at, other }) => ({
    message:
      other === undefined
        ? `${name(key)}写了两次，第一次在第 ${at} 行`
        : `${name(key)}与第 ${at} 行的${name(other)}是同一项，写了两次`,
    fix: '合并为一处',
  }),
} satisfies Partial<DiagnosticSentences>
