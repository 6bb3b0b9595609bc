import type { Root, RootContent } from 'mdast'
import type { Contents, JobDescriptionView, Section } from '../html/present/job-description/types.js'
import { heading, paragraphs } from './blocks.js'
import { field, joined, plain } from './field.js'
import { marked } from './requirements.js'
import { sections } from './sections.js'
import { writeMarkdown } from './write-markdown.js'

/** Everything that the page of a job description says, as Markdown. */
export function jobDescriptionMarkdown(view: JobDescriptionView): string {
  return writeMarkdown(treeOf(view))
}

function treeOf(view: JobDescriptionView): Root {
  const { head, company, up } = view
  const titles = (head.titles ?? []).map(({ text }) => plain(text))
  const isSaid = view.sections.some(({ purpose }) => purpose !== undefined)
  return {
    type: 'root',
    children: [
      heading(1, plain(head.name)),
      ...paragraphs(
        joined(titles, plain(' · ')),
        joined([plain(company?.name), plain(head.kind)], plain(' · ')),
        up?.href === undefined ? [] : [{ type: 'link', url: up.href, children: plain(up.text) }],
        isSaid ? [] : field(head.purpose),
      ),
      ...view.sections.flatMap((section) => sectionBlocks(section, view)),
    ],
  }
}

function sectionBlocks(section: Section, view: JobDescriptionView): RootContent[] {
  return [heading(2, plain(marked(section.mark, section.title))), ...contentOf(section.id, section, view)]
}

function contentOf<N extends keyof Contents>(
  id: N,
  section: Partial<Contents>,
  view: JobDescriptionView,
): RootContent[] {
  const content: Contents[N] | undefined = section[id]
  return content === undefined ? [] : sections[id](content, view)
}
