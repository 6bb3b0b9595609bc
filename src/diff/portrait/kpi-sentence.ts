import { type KpiFigure, parseKpiTarget } from '../../values/kpi-target.js'

const sentence =
  /^(.*\p{L})\s*((?:>=|<=|≥|≤|>|<|不[低少小高大多]于|不超过|达到|[高大低小]于)\s*\d+(?:\.\d+)?\s*(?:[%‰]?|\p{Script=Han}{1,3}))$/u

/** The name and the target of a measure that is written as one sentence; undefined when it is not beyond doubt. */
export function targetInName(written: string): { name: string; target: KpiFigure } | undefined {
  const plain = written
    .trim()
    .replace(/[％＞＜＝]/gu, (wide) => wide.normalize('NFKC'))
    .replace(/[。.]$/u, '')
  const [, name, bound = ''] = sentence.exec(plain) ?? []
  const target = parseKpiTarget(bound)
  return name && target && 'comparator' in target ? { name: name.trim(), target } : undefined
}
