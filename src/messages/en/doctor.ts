import type { DoctorWords } from '../doctor-words.js'

/** What the doctor says in English. */
export const doctor: DoctorWords = {
  parts: { node: 'Node', git: 'git', fonts: 'fonts', cache: 'cache', browser: 'browser' },
  origins: {
    named: 'named by you',
    embedded: 'came with Rolewright',
    system: 'installed on this machine',
  },
  withoutSandbox: '(without its sandbox)',
  fontFiles: (files, families) => `${files} files: ${families}`,
  tried: (bytes) => `a page in Chinese and English was made (${bytes} bytes)`,
  allWell: 'Everything that Rolewright needs is here.',
  missing: (parts) => `${parts} of these need attention; the lines with ✗ say what to do next.`,
}
