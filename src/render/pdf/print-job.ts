/** One document to print: a whole HTML page, and what the PDF says about it. */
export interface PrintJob {
  /** Complete in itself: no request of the page is answered and no script of it runs. */
  html: string
  title: string
  /** A language tag such as `zh-CN`. */
  lang: string
  author?: string | undefined
  subject?: string | undefined
  keywords?: readonly string[] | undefined
  /** An ISO date; it becomes the file's creation date, so equal input gives equal bytes. */
  created: string
}
