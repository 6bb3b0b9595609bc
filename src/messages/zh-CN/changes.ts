import type { ChangeWords } from '../change-words.js'
import { leads } from './changes/leads.js'
import { quote } from './changes/marks.js'
import { phrases } from './changes/phrases.js'

/** The head that a text stands under. */
const under = (head: string) => (head === '' ? '各小节之外' : quote(head))

/** What is said of changes in Chinese. */
export const changes: ChangeWords = {
  bodyNouns: { body: '补充说明', section: '小节', picture: '图片' },
  leads,
  flags: {
    base: { set: () => '改为仅作模板，不再发布', unset: () => '不再仅作模板，开始发布' },
    'duty-essential': { set: () => '列为核心职责', unset: () => '不再列为核心职责' },
    'pay-published': { set: () => '薪酬改为对外公布', unset: () => '薪酬不再对外公布' },
  },
  wholes: {
    'task-reassigned': ({ noun, name, before, after }) =>
      `${noun}${quote(name)}由职责${quote(before)}划归职责${quote(after)}`,
    'part-reassigned': ({ noun, name, before, after }) =>
      `${noun}${quote(name)}由职责${quote(before)}划归职责${quote(after)}`,
    'passage-reassigned': ({ noun, name, before, after }) =>
      `${noun}${quote(name)}由${under(before)}划归${under(after)}`,
    'section-reassigned': ({ noun, name, before, after }) =>
      `${noun}${quote(name)}由${under(before)}划归${under(after)}`,
    'indicator-reassigned': ({ noun, name, before, after, change: { trail } }) =>
      `${noun}${trail.length > 0 ? quote(name) : ''}由${quote(before)}改属${quote(after)}`,
    'rating-added': ({ name, after }) => `${quote(name)}的变更改评为${quote(after)}`,
    'rating-removed': ({ name, before }) => `${quote(name)}的变更不再评为${quote(before)}，改按默认评级`,
    'rating-changed': ({ name, before, after }) =>
      `${quote(name)}的变更由${quote(before)}改评为${quote(after)}`,
    'consent-added': ({ name, after }) => `${quote(name)}的变更须经${after}同意`,
    'consent-removed': ({ name, before }) => `${quote(name)}的变更不再须经${before}同意`,
    'consent-changed': ({ name, before, after }) =>
      `${quote(name)}的变更改为须经${after}同意（原为：${before}）`,
  },
  received: ({ others }) => `接手${others.map(quote).join('')}的职责`,
  restyled: ({ noun }) => `${noun}仅调整排版`,
  verbs: {
    added: '新增',
    removed: '取消',
    split: '拆分',
    merged: '合并',
    absorbed: '并入',
    grouped: '归并',
    ungrouped: '分列',
    reworded: '改写',
    revised: '修改',
    moved: '移位',
    reordered: '重新排序',
    transferred: '移交',
    reassigned: '划归',
    renamed: '变更',
    replaced: '更换',
    changed: '变更',
    regrouped: '整组划转',
    set: '设定',
    unset: '取消',
    required: '改为必备',
    preferred: '改为优先',
    raised: '提高',
    lowered: '降低',
    widened: '放宽',
    narrowed: '收窄',
    tightened: '收紧',
    loosened: '放宽',
    denser: '间隔缩短',
    rarer: '间隔拉长',
    later: '推后',
    earlier: '提前',
  },
  impacts: { material: '重大', minor: '一般', editorial: '文字' },
  phrases,
}
