/** What was probably meant, behind another sentence; else what to do, if anything is to be said of that. */
export function didYouMean(near: string | undefined, otherwise = ''): string {
  if (near) return ` Did you mean ${near}?`
  return otherwise && ` ${otherwise}`
}
