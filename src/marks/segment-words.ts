/** Made when it is first needed, for its dictionary is large; it parts Latin words in the same way as one of English. */
let segmenter: Intl.Segmenter | undefined

/** The words of a text with what stands between them: Chinese words as a dictionary parts them. */
export function segmentWords(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
