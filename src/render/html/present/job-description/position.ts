import { layoutChart } from '../chart/layout-chart.js'
import { narrow, wide } from '../chart/measures.js'
import { neighbourhoodOf } from '../chart/neighbourhood.js'
import type { Neighbourhood, Post } from '../chart/types.js'
import { given } from '../wording/given.js'
import { wordList, wordPhrases } from '../wording/lists.js'
import { phrase, type Wording } from '../wording/wording.js'
import type { Scene } from './scene.js'
import type { PositionView } from './types.js'

/** The position chart; undefined for a role that stands alone. */
export function positionOf({ role, model, wording, link }: Scene): PositionView | undefined {
  const posts = neighbourhoodOf(role, model, link)
  if (!posts) return undefined
  const others = [...posts.above, ...posts.peers, ...posts.dotted, ...posts.reports]
  return given({
    outside: others.some(({ outside }) => outside) || undefined,
    dotted: posts.dotted.length > 0 || undefined,
    title: phrase(wording, 'chart-title', { role: role.title }),
    description: describe(posts, wording),
    wide: layoutChart(posts, wide),
    narrow: layoutChart(posts, narrow),
  })
}

/** What the chart shows, for those who cannot see it. */
function describe({ above, dotted, peers, reports }: Neighbourhood, wording: Wording): string {
  const part = (key: string, posts: readonly Post[]) =>
    posts.length === 0
      ? undefined
      : phrase(wording, key, {
          posts: wordList(
            posts.map(({ title }) => title),
            wording,
          ),
        })
  return wordPhrases(
    [
      part('chart-superiors', above.toReversed()),
      part('chart-dotted', dotted),
      part('chart-peers', peers),
      part('chart-reports', reports),
    ],
    wording,
  )
}
