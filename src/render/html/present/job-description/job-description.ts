import type { Subject } from '../../../../content/types.js'
import type { Model, Role } from '../../../../model/types.js'
import { ownTitle } from '../own-documents.js'
import type { ViewContext } from '../types.js'
import { given } from '../wording/given.js'
import { plainLine } from '../wording/lists.js'
import { phrase, word } from '../wording/wording.js'
import { headOf } from './head.js'
import { pageFrameOf } from './page-frame.js'
import type { Scene } from './scene.js'
import { sectionsOf } from './sections.js'
import type { JobDescriptionView } from './types.js'

const name = 'job-description'

/** The job description of one role: plain, sorted, worded and numbered. Undefined when there is no such role. */
export function viewJobDescription(
  model: Model,
  subject: Subject,
  context: ViewContext,
): JobDescriptionView | undefined {
  const role = subject.kind === 'role' ? model.roles.get(subject.id) : undefined
  return role && viewOfRole(role, model, context)
}

function viewOfRole(role: Role, model: Model, context: ViewContext): JobDescriptionView {
  const { settings, words } = context
  const wording = { lang: settings.lang, words }
  const link = (id: string) => context.link(name, { kind: 'role', id })
  const revisions = context.revisions?.(role.id) ?? role.revisions
  const scene: Scene = { role, model, wording, link, revisions, kind: context.title }
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
    author: settings.company?.name ?? role.owner ?? '',
    keywords: keywordsOf(role),
    date: dateOf(role),
    accent: settings.accent,
    company: settings.company,
    page: pageFrameOf(scene, context, title),
    words,
    up: index === undefined ? undefined : { text: word(context, 'all-documents'), href: index },
    head,
    sections: sectionsOf(scene),
    extra: Object.keys(role.extra).length > 0 ? role.extra : undefined,
  })
}

function keywordsOf({ title, department, category, grade, code }: Role): string[] {
  return [title, department?.name, category?.name, grade, code].filter(
    (text): text is string => text !== undefined && text !== '',
  )
}

/** The date of the content: when it takes effect, else when it was last signed. */
function dateOf({ effective, approvals }: Role): string | undefined {
  const signed = approvals.flatMap(({ on }) => on ?? []).sort()
  return effective ?? signed.at(-1)
}
