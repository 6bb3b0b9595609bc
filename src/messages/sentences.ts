/** A sentence for every code, made of its facts. A code without one does not compile. */
export type Sentences<Facts> = { readonly [C in keyof Facts]: (facts: Facts[C]) => string }
