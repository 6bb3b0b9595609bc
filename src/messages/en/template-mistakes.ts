import type { PathHint, TemplateMistakeFacts } from '../../template-mistake-facts.js'
import type { Sentences } from '../sentences.js'

/** What is said in English of everything that can be wrong in a file of `templates/`, behind its place. */
export const templateMistakes: Sentences<TemplateMistakeFacts> = {
  'document-not-understood': ({ reason }) =>
    `this document could not be read (${reason}). Look for what was changed last in its folder.`,
  'no-manifest': ({ folder }) =>
    `is missing. The folder templates/${folder} is not a built-in document, so it needs a document.yaml.`,
  'no-such-file': ({ folder, name }) => `names \`${name}\`, which is not in templates/${folder}.`,
  'no-such-used-document': ({ name }) =>
    `uses \`${name}\`, which is no other document. Write the name of a folder of templates.`,
  'file-too-large': () => 'is larger than 1 MB, the limit for a template file.',
  'not-utf8': () => 'cannot be read as UTF-8 text. Save it as UTF-8.',
  'html-in-style': () => 'holds HTML.',
  'foreign-address': () =>
    'loads something from elsewhere. A page stands alone: put the text here, or use a data: URL.',

  'not-text': ({ key }) => `\`${key}\` must be text.`,
  'not-texts': ({ key }) => `\`${key}\` must be a text, or a list of texts.`,
  'not-from': ({ key, words, near }) =>
    `\`${key}\` must be from: ${words.join(', ')}.${near ? ` Did you mean \`${near}\`?` : ''}`,
  'path-leads-out': () =>
    '`path` must stay below the output folder, without ending, for example `cards/{subject}`.',
  'unknown-key': ({ key, keys, near }) =>
    `\`${key}\` is not a key of a document.${near ? ` Did you mean \`${near}\`?` : ''} Keys are ${keys.join(', ')}.`,
  'same-key': ({ one, other }) => `\`${one}\` and \`${other}\` are the same. Take one of them out.`,
  'format-cannot-show': ({ format, content }) =>
    `\`${format}\` cannot be made of the content \`${content}\`. Take it out.`,
  'wrong-title': () => '`title` must be text, or { zh-CN: text, en: text }.',
  'wrong-looks': () =>
    '`looks` must be a mapping, for example { form: { template: form.hbs, style: form.css } }.',
  'wrong-words': () => '`words` holds two mappings of names to texts, `zh-CN` and `en`.',
  'word-not-text': ({ word }) => `the word \`${word}\` must be text.`,
  'unused-word': ({ word, near }) =>
    `no document uses a word \`${word}\`.${near ? ` Did you mean \`${near}\`?` : ' Take it out, or use it in a template.'}`,
  'not-yaml': () =>
    'is not valid YAML here. Write `key: value` on each line; see that quotes and brackets come in pairs.',
  'not-mapping': () => 'must be a mapping, `key: value` on each line.',
  alias: ({ name }) =>
    `\`*${name}\` refers to something else in YAML. Put a text that begins with * into quotes, or write the value out.`,
  anchor: ({ name }) =>
    `\`&${name}\` names something for later use in YAML. Put a text that begins with & into quotes, or take the name out.`,
  tag: ({ name }) =>
    `\`${name}\` gives a type in YAML. Put a text that begins with ! into quotes, or take it out.`,

  'not-closed': ({ name }) => `{{#${name}}} is not closed. Write {{/${name}}} where it ends.`,
  'closed-otherwise': ({ opened, closed }) =>
    `{{#${opened}}} is closed by {{/${closed}}}. Close it by {{/${opened}}}; blocks may stand in each other, but not overlap.`,
  'nothing-to-close': () =>
    'a block is closed here that was never opened. Take this out, or write the {{#…}} that it belongs to.',
  'stray-else': () => '{{else}} stands only once, between {{#if …}} and {{/if}}.',
  'wrong-tag': () =>
    'a tag is not closed, or not written as it should be. Write {{name}}, with two braces before and behind.',
  'no-such-value': ({ path, hint }) => `there is no \`${path}\` here. ${hinted(hint)}`,
  'unescaped-value': ({ name }) =>
    `{{{${name}}}} would put a value into the page unescaped. Write {{${name}}}, or {{markdown ${name}}} for text with Markdown.`,
  'unquoted-value': ({ name }) =>
    `{{${name}}} stands in a tag without quotes. Write attribute="{{${name}}}".`,
  'helper-in-tag': ({ name }) =>
    `{{${name}}} gives HTML, which an attribute cannot hold. Use the plain value there.`,
  'unknown-helper': ({ name, known }) => `there is no helper \`${name}\`. Helpers are ${known.join(', ')}.`,
  'unknown-block': ({ name, known }) =>
    `{{#${name}}} is not a block. Blocks are ${known.map((block) => `#${block}`).join(', ')}.`,
  'partial-by-value': () => 'a partial must be called by its plain name, such as {{> head}}.',
  'unknown-partial': ({ name, known }) =>
    `there is no partial \`${name}\`. Partials here are ${known.join(', ') || '—'}.`,
  'unknown-word': ({ word, languages, near }) =>
    `there is no word \`${word}\` in ${languages.join(' and ')}.${near ? ` Did you mean \`${near}\`? Else add` : ' Add'} it under \`words\` in document.yaml or in templates/locales/.`,
  'forbidden-html': ({ name }) =>
    name === 'style' || name === '<style>'
      ? `\`${name}\` is not possible in a template. Give the element a class, and style it in the stylesheet.`
      : `\`${name}\` may not stand in a template.`,
  'not-plain-html': ({ code }) =>
    `this is not plain HTML (${code}), and a browser may read it otherwise than it looks. Write tags as <name attribute="value"> and </name>, and a mere < as &lt;.`,
  'no-blank': () =>
    'inside a tag a block begins with a blank, and behind it stands a blank or the end of the tag.',
  'not-one-value': ({ name }) => `{{#${name}}} takes exactly one value, such as {{#${name} title}}.`,
  'uneven-branch': ({ name }) =>
    `{{#${name}}} opens or closes a tag, a quote or a comment only in one of its branches. Put the whole of it inside, or outside.`,
  'left-open': () => 'a tag, a quote or a comment is still open at the end of the file.',
  'comment-in-tag': () => 'a comment cannot stand inside a tag.',
  'partial-in-tag': () => 'a partial cannot stand inside a tag.',
  'sub-expression': () =>
    'a helper cannot be called inside another call. Views come with everything worked out.',
  decorator: () =>
    'decorators and inline partials are not possible. Put the part into a file of its own, `_name.hbs`.',
}

function hinted(hint: PathHint): string {
  if (hint === 'nothing-around')
    return '../ leads out of an #each or a #with, and a partial has nothing around it: give it what it needs in its call.'
  if ('meant' in hint)
    return `Did you mean \`${hint.meant}\`${hint.inside === undefined ? '' : ` inside {{#each ${hint.inside}}}`}?`
  if ('fields' in hint) return `There are: ${hint.fields.join(', ')}.`
  return 'list' in hint
    ? `\`${hint.list}\` is a list: write {{#each ${hint.list}}}.`
    : `\`${hint.value}\` is a text or a number: write {{${hint.value}}}.`
}
