import type { Edit, Place } from '../diagnostic.js'
import type { Language } from '../language.js'
import type { AnyDiagnostic } from '../rules/index.js'
import { toolBuild } from '../version.js'
import { fingerprintsOf } from './lasting-identity.js'
import type { Format } from './report.js'
import { phrasesOf, sayDiagnostic } from './words/say.js'

/**
 * SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which GitHub's code scanning, Azure DevOps and editors
 * read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/. Files are named from the folder that the report is for.
 */
export const sarif: Format = ({ diagnostics }, { lang }) => {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort()
  const fingerprints = fingerprintsOf(diagnostics)
  const run = {
    tool: {
      driver: { name: 'Rolewright', semanticVersion: toolBuild.version, rules: codes.map((id) => ({ id })) },
    },
    language: lang,
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((diagnostic, index) => ({
      ...resultOf(diagnostic, lang),
      ruleIndex: codes.indexOf(diagnostic.code),
      partialFingerprints: { 'rolewright/v1': fingerprints[index] },
    })),
  }
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function resultOf(diagnostic: AnyDiagnostic, lang: Language) {
  const { code, severity, place, edits } = diagnostic
  const { message, fix } = sayDiagnostic(diagnostic, lang)
  // Most of those who show SARIF show its message alone.
  const text = fix === undefined ? message : `${message}\n${phrasesOf(lang).fix}: ${fix}`
  return {
    ruleId: code,
    level: severity,
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(place), region: regionOf(place) } }],
    ...(edits && fix !== undefined ? { fixes: [fixOf(place, edits, fix)] } : {}),
  }
}

function fixOf(place: Place, edits: readonly Edit[], text: string) {
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(edit),
    insertedContent: { text: edit.text },
  }))
  return {
    description: { text },
    artifactChanges: [{ artifactLocation: artifactOf(place), replacements }],
  }
}

/** A file by its address: names in Chinese, with blanks or with signs of an address are escaped. */
const artifactOf = ({ file }: Place) => ({
  uri: file.split('/').map(encodeURIComponent).join('/'),
  uriBaseId: '%SRCROOT%',
})

const regionOf = ({ start, end }: Pick<Place, 'start' | 'end'>) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})
