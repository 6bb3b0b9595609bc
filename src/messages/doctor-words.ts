/** What a finding of the doctor says beside paths and versions, in one language. */
export interface DoctorWords {
  parts: Readonly<Record<'node' | 'git' | 'fonts' | 'cache' | 'browser', string>>
  /** Where a browser comes from. */
  origins: Readonly<Record<'named' | 'embedded' | 'system', string>>
  withoutSandbox: string
  fontFiles(files: number, families: string): string
  /** Of a format in which a page was made. */
  tried(bytes: number): string
  allWell: string
  missing(parts: number): string
}
