/** What is said where too few files may be open to load anything else. */
export const lastWords = '可同时打开的文件数太少。请先提高限制：ulimit -n 1024。'
