/** The pair of brackets that a bracket is one of; undefined for any other sign. */
export function bracketsLike(sign: string): string | undefined {
  return ['{ }', '[ ]'].find((pair) => pair.split(' ').includes(sign))
}
