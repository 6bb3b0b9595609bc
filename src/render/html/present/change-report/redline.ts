import { isMarked, withoutSigns } from '../../../../marks/marked-text.js'
import { rowsOfFacts } from '../job-description/basics.js'
import { evenColumns } from '../job-description/sign-off.js'
import type { Fact, JobDescriptionView, KsaView, Section, SignOffView } from '../job-description/types.js'
import { mergeShown } from './merge-shown.js'
import { type Fields, isFields, isList, type Shown } from './shown.js'

/** What of a job description is shown with marks. */
export type Redline = Pick<JobDescriptionView, 'head' | 'sections'>

/**
 * One job description of two states, of the shape that the templates of the job description know. Undefined when nothing
 * that it shows has changed.
 */
export function redlineOf(before: JobDescriptionView, after: JobDescriptionView): Redline | undefined {
  const [old, fresh] = [plainPartsOf(before), plainPartsOf(after)]
  const head = mergeShown(shownOf(old.head), shownOf(fresh.head))
  const merged = mergeShown(old.sections.map(loosened), fresh.sections.map(loosened))
  const drawing = [...fresh.sections, ...old.sections].find(({ position }) => position)?.position
  const sections = isList(merged) ? merged.filter(isFields).map((fields) => fastened(fields, drawing)) : []
  if (!hasMarks(head) && !sections.some(hasMarks)) return undefined
  // Merging keeps the shape: what is optional may come or go, and texts stay texts.
  return { head: head as unknown as Redline['head'], sections: sections.filter(isWorthShowing) }
}

/** A job description that is all new or all gone: marking every word of it would only make it hard to read. */
export function unmarkedRedline(view: JobDescriptionView): Redline {
  const { head, sections } = plainPartsOf(view)
  return { head, sections: sections.filter(isWorthShowing) }
}

/** Head and sections as plain data, without anything that an author could have written to be taken for a mark. */
function plainPartsOf({ head, sections }: JobDescriptionView): Redline {
  return JSON.parse(withoutSigns(JSON.stringify({ head, sections }))) as Redline
}

/** A section for merging: its facts in one list, not two to a row; a drawing, which cannot hold marks, left out. */
function loosened({ basics, position: _, ...section }: Section): Shown {
  const facts = basics?.rows
    .flat()
    .map(({ wide, ...fact }): Fact => (fact.boxes ? { ...fact, wide: true } : fact))
  return shownOf({ ...section, ...(facts && { basics: facts }) })
}

/** The section again, with what follows from how many items it has now. */
function fastened(fields: Fields, drawing: Section['position']): Section {
  const { basics, ksa, signoff, ...rest } = fields
  const section = rest as unknown as Section
  return {
    ...section,
    ...(isList(basics) && { basics: { rows: rowsOfFacts(basics as unknown as Fact[]) } }),
    ...(isFields(ksa) && { ksa: { ...(ksa as unknown as KsaView), columns: ksa.shares ? 4 : 3 } }),
    ...(isFields(signoff) && { signoff: inColumns(signoff as unknown as SignOffView) }),
    ...(section.id === 'position' && drawing && { position: drawing }),
  }
}

function inColumns({ parties }: SignOffView): SignOffView {
  return { columns: evenColumns(parties.length), parties }
}

/** Blank lines to sign on would be taken for those of the report; who has signed is shown when that changed. */
function isWorthShowing(section: Section): boolean {
  return section.id !== 'signoff' || hasMarks(section)
}

function hasMarks(content: unknown): boolean {
  return isMarked(JSON.stringify(content))
}

function shownOf(view: object): Shown {
  return view as Fields
}
