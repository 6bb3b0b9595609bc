import type { Impact } from '../index.js'
import { oneOf } from './option-values.js'

const names = {
  material: 'material',
  重大: 'material',
  minor: 'minor',
  一般: 'minor',
  editorial: 'editorial',
  文字: 'editorial',
  none: 'none',
  无: 'none',
} as const satisfies Record<string, Impact | 'none'>

/** The impact that --fail-on names, in English or in Chinese. */
export function impactNamed(text: string): Impact | 'none' {
  const known = oneOf('--fail-on', Object.keys(names) as (keyof typeof names)[])
  return names[known(text)]
}
