import type { Level, Role, Scale } from '../../../../model/types.js'
import { roleTitle } from '../overview-frame.js'
import type { PresentContext } from '../types.js'
import { textList, wordList } from '../wording/lists.js'
import { word } from '../wording/wording.js'
import { kinds, type Need, requirementOf, shadeOf } from './needs.js'
import type { CompetencyMatrixView, IndicatorTable, MatrixLevel, ScaleLegend } from './types.js'

/** The scales that the competencies use, each once. */
export function scaleLegend(needs: readonly Need[]): ScaleLegend[] {
  const scales = new Set(needs.map(({ scale }) => scale).filter((scale) => scale !== undefined))
  return [...scales].map((scale) => ({
    name: scale.name,
    levels: scale.levels.map((level) => ({
      ...matrixLevel(level, scale),
      ...(level.description !== undefined && { description: level.description }),
    })),
  }))
}

/** Tables of levels and indicators, for the competencies that have indicators. */
export function indicatorGroups(
  needs: readonly Need[],
  roles: readonly Role[],
  context: PresentContext,
): NonNullable<CompetencyMatrixView['indicators']> {
  return kinds.flatMap((kind) => {
    const competencies = needs
      .filter((need) => need.kind === kind)
      .flatMap((need) => indicatorTable(need, roles, context) ?? [])
    return competencies.length > 0 ? [{ kind: word(context, `kind-${kind}`), competencies }] : []
  })
}

function indicatorTable(
  { key, id, name, competency, scale }: Need,
  roles: readonly Role[],
  context: PresentContext,
): IndicatorTable | undefined {
  if (competency === undefined || scale === undefined || competency.indicators.size === 0) return undefined
  const wording = { words: context.words, lang: context.settings.lang }
  const neededBy = titlesByLevel({ key }, roles, context)
  return {
    id,
    name,
    ...(competency.definition !== undefined && { definition: competency.definition }),
    ...(competency.topics.length > 0 && { topics: textList(competency.topics, wording) }),
    levels: scale.levels.map((level) => {
      const titles = neededBy.get(level.number) ?? []
      const indicators = competency.indicators.get(level.number)
      return {
        ...matrixLevel(level, scale),
        ...(indicators && { indicators: [...indicators] }),
        ...(titles.length > 0 && { neededBy: wordList(titles, wording) }),
      }
    }),
  }
}

function titlesByLevel(
  need: Pick<Need, 'key'>,
  roles: readonly Role[],
  context: PresentContext,
): Map<number, string[]> {
  const titles = new Map<number, string[]>()
  for (const role of roles) {
    const level = requirementOf(role, need)?.level
    if (level !== undefined) titles.set(level, [...(titles.get(level) ?? []), roleTitle(role, context)])
  }
  return titles
}

function matrixLevel({ number, name }: Level, scale: Scale): MatrixLevel {
  return { number, name, shade: shadeOf(number, scale) }
}
