/** An outline as plain data: apart, for the types of a file that programs see should not ask for those of `yaml`. */
export interface OutlineRows {
  numbers: number[]
  keys: (string | null)[]
  written: [row: number, text: string][]
  sources: [row: number, text: string][]
}
