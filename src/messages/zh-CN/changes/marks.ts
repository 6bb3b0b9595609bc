/** A name of the author, set off. */
export const quote = (text: string) => `「${text}」`
/** Several names in one line. */
export const list = (names: readonly string[]) => names.join('、')
