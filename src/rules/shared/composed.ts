import type { Rule } from './define-rule.js'

/** The facts of every rule of a list, by its code. */
export type FactsOf<Rules extends readonly Rule[]> = {
  [One in Rules[number] as One['code']]: One extends Rule<string, infer Facts> ? Facts : never
}

/** Codes of a list that another rule of it has, or that are `Taken` by something else. */
type Repeated<Rules extends readonly Rule[], Taken extends string> = Rules extends readonly [
  infer First extends Rule,
  ...infer Others extends readonly Rule[],
]
  ? Extract<First['code'], Taken> | Repeated<Others, Taken | First['code']>
  : never

/** The rules of a list; a type that none of them has when a code of theirs is used twice. */
export type Listed<Rules extends readonly Rule[], Taken extends string> = [Repeated<Rules, Taken>] extends [
  never,
]
  ? readonly Rules[number][]
  : { usedTwice: Repeated<Rules, Taken> }
