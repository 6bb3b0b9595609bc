/** Languages a document can be made in. */
export type Lang = 'zh-CN' | 'en'
