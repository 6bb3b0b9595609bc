import type { Kind } from './types.js'

/** The kinds of competencies, in their order. */
export const kinds: readonly Kind[] = ['knowledge', 'skill', 'ability']
