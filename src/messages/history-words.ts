/** What a history says beside its changes. */
export interface HistoryWords {
  title(name: string, id: string): string
  none(name: string): string
  /** The same where the history was cut off. */
  noneHere(name: string): string
  cutOff: string
  partial(files: readonly string[]): string
  version(version: string): string
}
