/** What a view is made of, once it is plain data. */
export type Content = string | number | boolean | undefined | readonly Content[] | Fields

/** Content by names. */
export interface Fields {
  readonly [name: string]: Content
}

/** Whether content is a list. */
export function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content)
}

/** Whether content has names. */
export function isFields(content: Content): content is Fields {
  return typeof content === 'object' && !isList(content)
}
