import type { Neighbourhood } from '../../../../content/job-description/types.js'
import type { Post } from '../../../../content/types.js'
import { given } from '../../../../values/given.js'
import { drawnPosts } from '../chart/drawn-posts.js'
import { layoutChart } from '../chart/layout-chart.js'
import { narrow, wide } from '../chart/measures.js'
import { wordList, wordPhrases } from '../wording/lists.js'
import { phrase, type Wording } from '../wording/wording.js'
import type { Scene } from './scene.js'
import type { PositionView } from './types.js'

/** The position chart. */
export function positionOf(neighbourhood: Neighbourhood, { wording, link }: Scene): PositionView {
  const { self, above, peers, dotted, reports } = neighbourhood
  const others = [...above, ...peers, ...dotted, ...reports]
  const posts = drawnPosts(neighbourhood, link)
  return given({
    outside: others.some(({ role }) => role === undefined) || undefined,
    dotted: dotted.length > 0 || undefined,
    title: phrase(wording, 'chart-title', { role: self }),
    description: describe(neighbourhood, wording),
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
            posts.map(({ name }) => name),
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
