import { compareWords } from '../../marks/compare-words.js'
import { markedText, type Run } from '../../marks/marked-text.js'
import { type Child, isElement, type Node, textOf } from './trees.js'

/**
 * A line as it was and as it is: its words are compared without regard to emphasis and links, and marked within those that
 * it has now. What was removed stands in them as plain text.
 */
export function mergeInline<T extends Node>(before: readonly T[], after: readonly T[]): T[] {
  const runs = compareWords(before.map(textOf).join(''), after.map(textOf).join(''))
  const writer = new Writer(runs)
  return [...after.map((node) => writer.fill(node)), ...writer.rest<T>()]
}

/** Deals runs out to the texts of a tree, one after the other. */
class Writer {
  readonly #runs: Run[]

  constructor(runs: readonly Run[]) {
    this.#runs = [...runs]
  }

  fill<T extends Node>(node: T): T {
    if (node.type === 'text') return { ...node, value: markedText(this.#take(node.value.length)) }
    if (!isElement(node)) return node
    return { ...node, children: node.children.map((child: Child) => this.fill(child)) }
  }

  /** What was removed at the very end. */
  rest<T extends Node>(): T[] {
    const value = markedText(this.#runs.splice(0))
    return value === '' ? [] : [{ type: 'text', value } as T]
  }

  /** So many characters of what is there now, and what was removed before and among them. */
  #take(length: number): Run[] {
    const taken: Run[] = []
    let wanted = length
    for (let run = this.#runs.shift(); run !== undefined; run = this.#runs.shift()) {
      const isGone = run.mark === 'removed'
      if (!isGone && wanted === 0) {
        this.#runs.unshift(run)
        break
      }
      const text = isGone ? run.text : run.text.slice(0, wanted)
      taken.push({ ...run, text })
      if (isGone) continue
      if (text.length < run.text.length) this.#runs.unshift({ ...run, text: run.text.slice(wanted) })
      wanted -= text.length
    }
    return taken
  }
}
