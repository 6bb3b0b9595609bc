/** What a finding of the doctor says beside paths and versions, in one language. */
export interface DoctorWords {
  parts: Readonly<Record<'node' | 'git' | 'fonts' | 'cache' | 'browser' | 'pdf', string>>
  /** Where a browser comes from. */
  origins: Readonly<Record<'named' | 'embedded' | 'system', string>>
  withoutSandbox: string
  fontFiles(files: number, families: string): string
  printed(bytes: number): string
  allWell: string
  missing(parts: number): string
}
