/** What is said where too few files may be open to load anything else. */
export const lastWords = 'Too few files may be open at one time. Raise the limit first: ulimit -n 1024.'
