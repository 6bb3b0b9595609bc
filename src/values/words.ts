/** Words of documents by name, in one language: labels and phrases such as `duties` or `page-of`. */
export type Words = Readonly<Record<string, string>>
