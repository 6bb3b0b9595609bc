import type { JobDescriptionContent, RoleIdentity } from '../../../../content/job-description/types.js'
import { given } from '../../../../values/given.js'
import { ownTitle } from '../own-documents.js'
import type { PresentContext } from '../types.js'
import { plainLine } from '../wording/lists.js'
import { phrase, word } from '../wording/wording.js'
import { headOf } from './head.js'
import { pageFrameOf } from './page-frame.js'
import type { Scene } from './scene.js'
import { sectionsOf } from './sections.js'
import type { JobDescriptionView } from './types.js'

const name = 'job-description'

/** The job description of one role: worded, numbered and measured. */
export function presentJobDescription(
  content: JobDescriptionContent,
  context: PresentContext,
): JobDescriptionView {
  const { settings, words } = context
  const { role, company, date, extra } = content
  const wording = { lang: settings.lang, words }
  const link = (id: string) => context.link(name, { kind: 'role', id })
  const scene: Scene = { content, wording, link, kind: context.title }
  const index = context.link('index', { kind: 'workspace' })
  const head = headOf(scene)
  const title =
    ownTitle(head.name, context) ?? phrase(wording, 'document-title', { name: head.name, kind: head.kind })
  return given({
    document: name,
    lang: settings.lang,
    look: settings.look,
    title,
    subject: plainLine(role.purpose),
    author: company?.name ?? role.owner ?? '',
    keywords: keywordsOf(role),
    date,
    accent: settings.accent,
    company,
    page: pageFrameOf(scene, context, title),
    words,
    up: index === undefined ? undefined : { text: word(context, 'all-documents'), href: index },
    head,
    sections: sectionsOf(scene),
    extra,
  })
}

function keywordsOf({ title, department, category, grade, code }: RoleIdentity): string[] {
  return [title, department?.name, category?.name, grade, code].filter(
    (text): text is string => text !== undefined && text !== '',
  )
}
