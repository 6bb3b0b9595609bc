/** Years of experience: at least `least`, at most `most` when a range was given. */
export interface Years {
  least: number
  most?: number
}

/** Reads 3, "3", "1-3" or "3年"; undefined when it is none or the range runs backwards. */
export function parseYears(value: number | string): Years | undefined {
  const match = /^(\d{1,2}(?:\.\d)?)(?:\s*[-–~至]\s*(\d{1,2}(?:\.\d)?))?\s*(?:年|years?)?$/.exec(
    String(value).trim(),
  )
  if (!match) return undefined
  const least = Number(match[1])
  const most = match[2] === undefined ? undefined : Number(match[2])
  if (most !== undefined && most <= least) return undefined
  return most === undefined ? { least } : { least, most }
}
