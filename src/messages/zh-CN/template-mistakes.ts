import type { PathHint, TemplateMistakeFacts } from '../../template-mistake-facts.js'
import type { Sentences } from '../sentences.js'

/** What is said in Chinese of everything that can be wrong in a file of `templates/`, behind its place. */
export const templateMistakes: Sentences<TemplateMistakeFacts> = {
  'document-not-understood': ({ reason }) => `无法读取该文档（${reason}）。请检查文件夹中最近的改动。`,
  'no-manifest': ({ folder }) =>
    `不存在。templates/${folder} 不是内置文档，因此需要 document.yaml；若想改内置文档，请核对文件夹名称。`,
  'no-such-file': ({ folder, name }) => `引用了 “${name}”，但 templates/${folder} 中没有这个文件。`,
  'no-such-used-document': ({ name }) => `“uses” 写的 “${name}” 不是其他文档，请写一个模板文件夹的名称。`,
  'file-too-large': () => '超过模板文件 1 MB 的上限。',
  'not-utf8': () => '无法按 UTF-8 文本读取，请另存为 UTF-8 编码。',
  'html-in-style': () => '样式中不能出现 HTML 标签。',
  'foreign-address': () => '引用了外部文件。页面须自成一体：请把内容写在此处，或使用 data: 地址。',

  'not-text': ({ key }) => `“${key}” 应为文本。`,
  'not-texts': ({ key }) => `“${key}” 应为文本或文本列表。`,
  'not-from': ({ key, words, near }) =>
    `“${key}” 只能取：${words.join('、')}。${near ? `是否想写 “${near}”？` : ''}`,
  'path-leads-out': () => '“path” 必须在输出文件夹之内，不带扩展名，例如 cards/{subject}。',
  'unknown-key': ({ key, keys, near }) =>
    `“${key}” 不是文档的键。${near ? `是否想写 “${near}”？` : ''}可用的键：${keys.join('、')}。`,
  'same-key': ({ one, other }) => `“${one}” 与 “${other}” 意思相同，请删去其中一个。`,
  'format-cannot-show': ({ format, content }) => `内容 “${content}” 不能生成 ${format} 格式，请删去。`,
  'wrong-title': () => '“title” 应为文本，或 { zh-CN: 文本, en: 文本 }。',
  'wrong-looks': () => '“looks” 应为映射，例如 { form: { template: form.hbs, style: form.css } }。',
  'wrong-words': () => '“words” 下应为 zh-CN 和 en 两组“名称: 文本”。',
  'word-not-text': ({ word }) => `词条“${word}”应为文本。`,
  'unused-word': ({ word, near }) =>
    `没有文档用到词条“${word}”。${near ? `是否想写“${near}”？` : '请删去，或在模板中使用它。'}`,
  'not-yaml': () => '此处不是有效的 YAML。每行写一个“键: 值”，并检查引号和括号是否成对。',
  'not-mapping': () => '应为键值形式，每行一个“键: 值”。',
  alias: ({ name }) => `“*${name}”在 YAML 中表示引用。以 * 开头的文字请加引号；否则请直接写出内容。`,
  anchor: ({ name }) => `“&${name}”在 YAML 中表示命名。以 & 开头的文字请加引号；否则请删去它。`,
  tag: ({ name }) => `“${name}”在 YAML 中表示类型。以 ! 开头的文字请加引号；否则请删去它。`,

  'not-closed': ({ name }) => `{{#${name}}} 没有闭合。请在它结束的地方写 {{/${name}}}。`,
  'closed-otherwise': ({ opened, closed }) =>
    `{{#${opened}}} 却以 {{/${closed}}} 闭合。请写 {{/${opened}}}；块可以嵌套，但不能交叉。`,
  'nothing-to-close': () => '此处闭合了并未开始的块。请删去，或补上对应的 {{#…}}。',
  'stray-else': () => '{{else}} 只能在 {{#if …}} 与 {{/if}} 之间出现一次。',
  'wrong-tag': () => '标签没有闭合，或写法不对。请写成 {{名称}}，前后各两个花括号。',
  'no-such-value': ({ path, hint }) => `此处没有 “${path}”。${hinted(hint)}`,
  'unescaped-value': ({ name }) =>
    `{{{${name}}}} 会把未转义的内容放进页面。请写 {{${name}}}；含 Markdown 的文本写 {{markdown ${name}}}。`,
  'unquoted-value': ({ name }) => `{{${name}}} 在标签内但没有引号。请写成 属性="{{${name}}}"。`,
  'helper-in-tag': ({ name }) => `{{${name}}} 输出 HTML，不能放在属性里。此处请直接使用值。`,
  'unknown-helper': ({ name, known }) => `没有名为 “${name}” 的助手。可用的有：${known.join('、')}。`,
  'unknown-block': ({ name, known }) =>
    `没有 {{#${name}}} 这种块。可用的块：${known.map((block) => `#${block}`).join('、')}。`,
  'partial-by-value': () => '引用片段须直接写名称，例如 {{> head}}。',
  'unknown-partial': ({ name, known }) =>
    `没有名为 “${name}” 的片段。此处可用的片段：${known.join('、') || '—'}。`,
  'unknown-word': ({ word, languages, near }) =>
    `${languages.join('、')} 中没有词条 “${word}”。${near ? `是否想写 “${near}”？否则` : ''}请在 document.yaml 的 words 或 templates/locales/ 中添加。`,
  'forbidden-html': ({ name }) =>
    name === 'style' || name === '<style>'
      ? `模板中不能写 “${name}”。请给元素加 class，在样式表中设置。`
      : `模板中不能出现 “${name}”。`,
  'not-plain-html': ({ code }) =>
    `此处的 HTML 写法不规范（${code}），浏览器的理解可能与看上去的不同。标签请写成 <名称 属性="值"> 和 </名称>，单独的 < 请写成 &lt;。`,
  'no-blank': () => '标签内的块须以空格开头，块后面须为空格或标签的结尾。',
  'not-one-value': ({ name }) => `{{#${name}}} 需要且只能有一个值，例如 {{#${name} title}}。`,
  'uneven-branch': ({ name }) =>
    `{{#${name}}} 的某个分支只写了标签、引号或注释的一半。请整个放在块内或块外。`,
  'left-open': () => '到文件末尾仍有标签、引号或注释没有结束。',
  'comment-in-tag': () => '注释不能放在标签内部。',
  'partial-in-tag': () => '片段不能放在标签内部。',
  'sub-expression': () => '不能在调用中嵌套助手；视图中的数据已经全部算好。',
  decorator: () => '不能使用装饰器和内联片段。请把该部分放进单独的文件 _名称.hbs。',
}

function hinted(hint: PathHint): string {
  if (hint === 'nothing-around')
    return '../ 用于走出 #each 或 #with；片段之外没有上一层，请在引用片段时传入所需的值。'
  if ('meant' in hint)
    return hint.inside === undefined
      ? `是否想写 “${hint.meant}”？`
      : `是否想在 {{#each ${hint.inside}}} 中写 “${hint.meant}”？`
  if ('fields' in hint) return `可用的有：${hint.fields.join('、')}。`
  return 'list' in hint
    ? `“${hint.list}” 是列表，请写 {{#each ${hint.list}}}。`
    : `“${hint.value}” 是文本或数字，请写 {{${hint.value}}}。`
}
