import { markedText, type Run, withoutSigns } from '../../../../marks/marked-text.js'
import { filled, given, said } from '../../../../values/given.js'
import type { PresentContext } from '../types.js'
import { wordList } from '../wording/lists.js'
import { phrase } from '../wording/wording.js'
import type { ChangeGroupView, ChangeView, ToldChange, ToldGroup } from './types.js'

/** The list of changes; a group whose role is shown further down leads there, by the place of the group. */
export function groupsOf(
  groups: readonly ToldGroup[],
  redlines: ReadonlyMap<number, string>,
  context: PresentContext,
): ChangeGroupView[] | undefined {
  return filled(
    groups
      .map((group, index) => ({ ...group, id: redlines.get(index) }))
      .filter(({ changes }) => changes.length > 0)
      .map(({ id, ...group }) =>
        given({
          title: withoutSigns(group.title),
          href: id && `#${id}`,
          also: group.also && said(withoutSigns(group.also)),
          changes: group.changes.map((change) => changeOf(change, context)),
        }),
      ),
  )
}

function changeOf(change: ToldChange, context: PresentContext): ChangeView {
  const plain = (text: string | undefined) => text && said(withoutSigns(text))
  const agreement = plain(wordList(change.agreement ?? [], wordingOf(context)))
  return given({
    impact: withoutSigns(change.impactWord),
    impactMark: `impact-${change.impact}`,
    message: withoutSigns(change.message),
    place: plain(change.place),
    before: textOf(change.before),
    after: textOf(change.after),
    words: textOf(change.words),
    agreement: agreement && phrase(context, 'agreed-by', { names: agreement }),
    acknowledged: plain(change.acknowledged),
    touches: plain(change.touches),
  })
}

function textOf(runs: readonly Run[] | undefined): string | undefined {
  const text = markedText((runs ?? []).map((run) => ({ ...run, text: withoutSigns(run.text) })))
  return text === '' ? undefined : text
}

/** What lists are worded with. */
export function wordingOf({ settings, words }: PresentContext) {
  return { lang: settings.lang, words }
}
