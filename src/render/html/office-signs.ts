import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

const LETTER = /[\p{L}\p{N}\ud800-\udfff]/u
const STAR = 42
const BACKSLASH = 92
const UNDERSCORE = 95

/** A remark plugin: signs that office texts are full of stay signs where Markdown would eat them. */
export function officeSigns(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] }
  const text = {
    [STAR]: sign('star', tokenizeStar),
    [BACKSLASH]: sign('serverPath', tokenizeBackslashes),
    [UNDERSCORE]: sign('blankToFillIn', tokenizeUnderscores),
  }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }]
}

function sign(name: string, tokenize: Construct['tokenize']): Construct {
  return { name, tokenize }
}

/** One star between letters, digits or Han, or the brackets around them, multiplies: 回款额*100, (a)*(b). */
function tokenizeStar(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const { previous } = this
  return (code) => {
    if (!isA(LETTER, previous) && !isA(/[\p{Pe}%％]/u, previous)) return nok(code)
    begin(effects, code)
    return (next) => (isA(LETTER, next) || isA(/\p{Ps}/u, next) ? finish(effects, ok, next) : nok(next))
  }
}

/** Two backslashes before a name begin the address of a computer: \\server\share. */
function tokenizeBackslashes(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    begin(effects, code)
    return (second) => {
      if (second !== BACKSLASH) return nok(second)
      effects.consume(second)
      return (next) => (isA(LETTER, next) ? finish(effects, ok, next) : nok(next))
    }
  }
}

/** Three underscores and more are room to write in: ____年__月. */
function tokenizeUnderscores(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let count = 1
  return (code) => {
    begin(effects, code)
    return more
  }
  function more(next: Code): State | undefined {
    if (next !== UNDERSCORE) return count > 2 ? finish(effects, ok, next) : nok(next)
    count += 1
    effects.consume(next)
    return more
  }
}

function begin(effects: Effects, code: Code): void {
  effects.enter('data')
  effects.consume(code)
}

function finish(effects: Effects, ok: State, next: Code): State | undefined {
  effects.exit('data')
  return ok(next)
}

function isA(pattern: RegExp, code: Code): boolean {
  return code !== null && code > 0 && pattern.test(String.fromCharCode(code))
}
