import { type Language, languages } from '../../../../language.js'
import { filled, given } from '../../../../values/given.js'
import { word } from '../wording/wording.js'
import { basicFacts, otherBasics } from './basics.js'
import { codeFact, factsOf, textFact } from './facts.js'
import type { Scene } from './scene.js'
import type { Fact, JobDescriptionView } from './types.js'

/** The top of the first page. */
export function headOf(scene: Scene): JobDescriptionView['head'] {
  const { wording } = scene
  const { role } = scene.content
  const own = role.titles[wording.lang]
  const others = Object.entries(role.titles).filter(([lang]) => lang !== wording.lang)
  // In a document of another language the title as written becomes the subtitle.
  const written = own && own !== role.title ? [[otherLang(wording.lang), role.title] as const] : []
  const seen = new Set<string>([own ?? role.title])
  const titles = [...written, ...others]
    .filter(([, text]) => !seen.has(text) && seen.add(text))
    .map(([lang, text]) => ({ lang, text }))
  return given({
    name: own ?? role.title,
    kind: scene.kind ?? word(wording, 'document-kind'),
    titles: filled(titles),
    purpose: role.purpose,
    control: controlOf(scene),
    facts: sideFacts(scene),
  })
}

/** The language that a title is probably in which is not that of the page. */
const otherLang = (lang: Language) => languages.find((one) => one !== lang) ?? lang

/** What identifies the paper itself. */
function controlOf({ content: { role }, wording }: Scene): Fact[] {
  const label = (key: string) => word(wording, `label-${key}`)
  return (
    factsOf([
      codeFact(label('form'), role.form),
      codeFact(label('code'), role.code),
      codeFact(label('version'), role.version),
      textFact(label('status'), word(wording, `status-${role.status}`)),
    ]) ?? []
  )
}

/** What is beside the title first; the rest of the first block follows, but for what stands elsewhere there. */
const first = [
  'department',
  'grade',
  'category',
  'superior',
  'dotted',
  'headcount',
  'location',
  'owner',
] as const
const elsewhere = ['title', 'code', 'reports'] as const

/** What stands beside the title in the modern look: facts of the first block, of superiors those that there are. */
function sideFacts(scene: Scene): Fact[] {
  const basics = scene.content.sections.find((section) => section.id === 'basics')?.basics
  if (!basics) return []
  const { superior, dotted, ...others } = basics
  const named = { ...others, superior: { posts: superior.posts }, dotted: { posts: dotted.posts } }
  return basicFacts([...first, ...otherBasics([...first, ...elsewhere])], named, scene).map(ticked)
}

/** A fact without its boxes, for which there is no room: the ticked one alone. */
function ticked({ label, boxes, ...fact }: Fact): Fact {
  const chosen = boxes?.find(({ checked }) => checked)
  return chosen ? { label, text: chosen.text } : { label, ...fact }
}
