import type {
  MatrixLevel as LevelContent,
  MatrixCompetency,
  MatrixRole,
  MatrixScale,
} from '../../../../content/competency-matrix/types.js'
import { kinds } from '../../../../content/kinds.js'
import { roleTitle } from '../overview-frame.js'
import type { PresentContext } from '../types.js'
import { textList, wordList } from '../wording/lists.js'
import { word } from '../wording/wording.js'
import type { AnchoredCompetency } from './anchors.js'
import { shadeOf } from './shade.js'
import type { CompetencyMatrixView, IndicatorTable, MatrixLevel, ScaleLegend } from './types.js'

/** What the levels of the scales mean. */
export function scaleLegend(scales: readonly MatrixScale[]): ScaleLegend[] {
  return scales.map(({ name, levels }) => ({
    name,
    levels: levels.map(({ description, ...level }) => ({
      ...matrixLevel(level, levels.length),
      ...(description !== undefined && { description }),
    })),
  }))
}

/** Tables of levels and indicators, for the competencies that have indicators. */
export function indicatorGroups(
  competencies: readonly AnchoredCompetency[],
  roles: readonly MatrixRole[],
  context: PresentContext,
): NonNullable<CompetencyMatrixView['indicators']> {
  return kinds.flatMap((kind) => {
    const tables = competencies
      .filter((competency) => competency.kind === kind)
      .flatMap((competency) => indicatorTable(competency, roles, context) ?? [])
    return tables.length > 0 ? [{ kind: word(context, `kind-${kind}`), competencies: tables }] : []
  })
}

function indicatorTable(
  { anchor, name, definition, topics, levels, needs }: AnchoredCompetency,
  roles: readonly MatrixRole[],
  context: PresentContext,
): IndicatorTable | undefined {
  if (levels === undefined) return undefined
  const wording = { words: context.words, lang: context.settings.lang }
  const neededBy = titlesByLevel(needs, roles, context)
  return {
    id: anchor,
    name,
    ...(definition !== undefined && { definition }),
    ...(topics.length > 0 && { topics: textList(topics, wording) }),
    levels: levels.map((level) => {
      const titles = neededBy.get(level.number) ?? []
      return {
        ...matrixLevel(level, levels.length),
        ...(level.indicators && { indicators: level.indicators }),
        ...(titles.length > 0 && { neededBy: wordList(titles, wording) }),
      }
    }),
  }
}

function titlesByLevel(
  needs: MatrixCompetency['needs'],
  roles: readonly MatrixRole[],
  context: PresentContext,
): Map<number, string[]> {
  const named = new Map(roles.map((role) => [role.role, roleTitle(role, context)] as const))
  const titles = new Map<number, string[]>()
  for (const { role, level } of needs)
    if (level) titles.set(level.number, [...(titles.get(level.number) ?? []), named.get(role) ?? role])
  return titles
}

function matrixLevel({ number, name }: Pick<LevelContent, 'number' | 'name'>, of: number): MatrixLevel {
  return { number, name, shade: shadeOf({ number, of }) }
}
