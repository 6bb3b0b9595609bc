import { wordDate } from '../wording/dates.js'
import { filled, given } from '../wording/given.js'
import { word } from '../wording/wording.js'
import { wordHeadcount } from './basics.js'
import { codeFact, factsOf, textFact } from './facts.js'
import { namesFact } from './names.js'
import type { Scene } from './scene.js'
import type { Fact, JobDescriptionView } from './types.js'

/** The top of the first page. */
export function headOf(scene: Scene): JobDescriptionView['head'] {
  const { role, wording } = scene
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

const otherLang = (lang: string) => (lang === 'en' ? 'zh-CN' : 'en')

/** What identifies the paper itself. */
function controlOf({ role, wording }: Scene): Fact[] {
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

/** What stands beside the title in the modern look. */
function sideFacts(scene: Scene): Fact[] {
  const { role, wording } = scene
  const label = (key: string) => word(wording, `label-${key}`)
  const date = (iso: string | undefined) => iso && wordDate(iso, wording.lang)
  return (
    factsOf([
      textFact(label('department'), role.department?.name),
      codeFact(label('grade'), role.grade),
      textFact(label('category'), role.category?.name),
      namesFact(label('superior'), [role.reporting.to], scene),
      namesFact(label('dotted'), role.reporting.dotted, scene),
      textFact(label('headcount'), wordHeadcount(role, scene)),
      textFact(label('location'), role.location),
      textFact(label('owner'), role.owner),
      textFact(label('incumbent'), role.incumbent),
      textFact(label('effective'), date(role.effective)),
      textFact(label('review-by'), date(role.reviewBy)),
    ]) ?? []
  )
}
