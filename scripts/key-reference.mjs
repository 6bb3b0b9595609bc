// The keys of a kind of file as tables that people read: in Chinese for those who write, in English for the others.

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Other names of a key that are told; the rest are understood all the same. */
const ALSO = 3

const languages = {
  'zh-CN': {
    head: ['键', '英文', '写什么', '例子'],
    titles: {
      role: '岗位文件（`roles/**/*.md` 两条 `---` 之间）',
      model: '模型文件（`roles/**/*.yaml`）',
      config: '配置（`rolewright.config.yaml`）',
      'approved-changes': '已确认的变更（`approved-changes.yaml`）',
    },
    key: (key, { 'x-zh': zh }) => [zh.key, key],
    also: (names) =>
      `也可写${names
        .slice(0, ALSO)
        .map((name) => `“${name}”`)
        .join('')}${names.length > ALSO ? '等' : ''}。`,
    between: '',
    says: (property) => property['x-zh'].description,
    words: (words) =>
      `可以写：${Object.values(words)
        .map(({ zh }) => zh[0])
        .join('、')}。`,
    required: '必填',
    short: (name) => `只写一句话时，等于只写“${name}”。`,
    inside: (name) => `### ${name}`,
    intro:
      '键可以写中文，也可以写英文，同一个文件里也能混用。“也可写”的是岗位说明书上常见的其他叫法，只列几个；写了认不出的键，`rolewright check` 会指出来。标“必填”的不能省略，其余都可以不写。本文件由 schema 生成，不要手改。\n\n文字怎么写，页面上就怎么显示，例如 `3~5`、`a*b`、`<A>`、`C:\\temp`。只有 `**加粗**`、词间的 `*强调*`、`[文字](地址)` 和换行另有含义。第二个 `---` 以下按 Markdown 写；工作区里的 PNG、JPEG、SVG 图片会嵌入页面，指向岗位文件的链接会通到它的页面。',
  },
  en: {
    head: ['key', 'Chinese', 'what it says', 'example'],
    titles: {
      role: 'Role files (`roles/**/*.md`, between the two `---`)',
      model: 'Model files (`roles/**/*.yaml`)',
      config: 'Configuration (`rolewright.config.yaml`)',
      'approved-changes': 'Acknowledged changes (`approved-changes.yaml`)',
    },
    key: (key, { 'x-zh': zh }) => [key, zh.key],
    also: () => '',
    between: ' ',
    says: (property) => property.description,
    words: (words) => `One of: ${Object.keys(words).join(', ')}.`,
    required: 'required',
    short: (name) => `Plain text instead of keys means \`${name}\` alone.`,
    inside: (name) => `### ${name}`,
    intro:
      'Keys may be written in English or Chinese, even mixed within one file. What is marked "required" must be there; everything else may be left out. Generated from the schemas; do not edit.\n\nTexts appear on the page exactly as they are written: `3~5`, `a*b`, `<A>`, `C:\\temp`. Only `**bold**`, `*emphasis*` between words, `[words](address)` and line breaks have a meaning. The text below the second `---` is Markdown; PNG, JPEG and SVG pictures of the workspace become part of the page, and a link to a role’s file leads to its page.',
  },
}

/** The whole reference in one language, as Markdown. */
export function keyReference(schemas, lang) {
  const say = languages[lang]
  const parts = Object.entries(say.titles).map(([kind, title]) => {
    const root = schemas[kind]
    const resolve = resolver(root, schemas.common)
    const tables = [...mappingsOf(root, [], resolve)].map((mapping) => section(mapping, say, resolve, lang))
    return `## ${title}\n\n${tables.join('\n\n')}`
  })
  return `# ${lang === 'en' ? 'Keys' : '键一览'}\n\n${say.intro}\n\n${parts.join('\n\n')}\n`
}

function resolver(root, common) {
  return function resolve(schema) {
    if (!schema.$ref) return schema
    const name = schema.$ref.split('#/$defs/')[1]
    const found = root.$defs?.[name] ?? common.$defs[name]
    return { ...resolve(found), ...schema, $ref: undefined }
  }
}

/** Every mapping below a schema with the keys that lead to it; a mapping inside itself is told once. */
function* mappingsOf(schema, path, resolve) {
  const whole = resolve(schema)
  if (isObject(whole.properties)) yield { schema: whole, path }
  for (const [key, property] of Object.entries(whole.properties ?? {})) {
    const below = resolve(property)
    const inner = isObject(below.properties)
      ? below
      : resolve(below.items ?? below.additionalProperties ?? {})
    if (isObject(inner.properties)) yield* mappingsOf(inner, [...path, [key, property]], resolve)
  }
}

function section({ schema, path }, say, resolve, lang) {
  const title = path.map(([key, property]) => say.key(key, resolve(property))[0]).join(' › ')
  const rows = Object.entries(schema.properties).map(([key, property]) =>
    row(key, resolve(property), {
      required: [...(schema.required ?? []), ...(schema.else?.required ?? [])].includes(key),
      say,
      resolve,
      lang,
    }),
  )
  const short = schema['x-short']
  return [
    ...(title ? [say.inside(title), ''] : []),
    ...(short ? [say.short(say.key(short, resolve(schema.properties[short]))[0]), ''] : []),
    `| ${say.head.join(' | ')} |`,
    `|${' --- |'.repeat(4)}`,
    ...rows,
  ].join('\n')
}

function row(key, property, { required, say, resolve, lang }) {
  const [first, second] = say.key(key, property)
  const notes = [
    say.says(property),
    ...(property['x-words'] ? [say.words(property['x-words'])] : []),
    ...(property['x-zh'].aliases && lang !== 'en' ? [say.also(property['x-zh'].aliases)] : []),
  ]
  const name = required ? `**\`${first}\`** ${say.required}` : `\`${first}\``
  return `| ${name} | \`${second}\` | ${notes.map(cell).join(say.between)} | ${example(property, say, resolve)} |`
}

function example(property, say, resolve) {
  const [value] = property.examples ?? []
  return value === undefined ? '' : `\`${cell(flow(spelt(value, property, say, resolve)))}\``
}

/** An example with its keys and closed words in the language of the table. */
function spelt(value, schema, say, resolve) {
  const { properties, items, 'x-words': words } = resolve(schema ?? {})
  if (Array.isArray(value)) return value.map((item) => spelt(item, items, say, resolve))
  if (!isObject(value)) return say === languages.en ? value : (words?.[value]?.zh[0] ?? value)
  const entries = Object.entries(value).map(([key, part]) => {
    const property = properties?.[key]
    return [property ? say.key(key, resolve(property))[0] : key, spelt(part, property, say, resolve)]
  })
  return Object.fromEntries(entries)
}

const cell = (text) => text.replaceAll('|', '\\|')

/** A value as one would write it in YAML on one line. */
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (isObject(value))
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${key}: ${flow(part)}`)
      .join(', ')} }`
  return typeof value === 'string' && needsQuotes(value) ? `"${value}"` : String(value)
}

const needsQuotes = (text) => text === '' || /^[>"[{&*!|%@`=<±#-]|: |^\d+(\.\d+)?$|^\d\d?:/.test(text)
