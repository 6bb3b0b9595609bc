/** What was probably meant, behind another sentence; else what to do, if anything is to be said of that. */
export const didYouMean = (near: string | undefined, otherwise = '') =>
  near ? `是否想写 ${near}？` : otherwise
