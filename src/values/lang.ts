export type { Language as Lang } from '../language.js'
