const separated = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

/** A number with separators between thousands; a minus sign is a minus, not a hyphen. */
export function wordNumber(value: number): string {
  return separated.format(value).replace('-', '−')
}

/** Per cent, as `25%`. */
export function wordPercent(value: number): string {
  return `${wordNumber(value)}%`
}
