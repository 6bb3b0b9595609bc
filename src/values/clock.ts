/** A time of day or a stretch of it, as HH:MM in 24 hours. */
export interface Clock {
  from: string
  to?: string
}

/** Reads `15:30` or `15:30-16:30`; undefined when an hour or minute does not exist or the end is not after the start. */
export function parseClock(text: string): Clock | undefined {
  const match = /^(\d{1,2}):(\d{2})(?:\s*[-–—~至]\s*(\d{1,2}):(\d{2}))?$/.exec(text.trim())
  if (!match) return undefined
  const from = timeOf(match[1], match[2])
  const to = match[3] === undefined ? undefined : timeOf(match[3], match[4])
  if (!from || (match[3] !== undefined && (!to || to <= from))) return undefined
  return to ? { from, to } : { from }
}

function timeOf(hour = '', minute = ''): string | undefined {
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined
}
