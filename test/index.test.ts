import { expect, test } from 'vitest'
import * as rolewright from '../src/index.js'

test('the public names are these and no others', () => {
  expect(Object.keys(rolewright).sort()).toEqual([
    'ToolError',
    'createRole',
    'createWorkspace',
    'defaultConfig',
    'directorySource',
    'findWorkspace',
    'loadConfig',
    'loadDocuments',
    'loadWorkspace',
    'memorySource',
    'packageRoot',
    'planOutputs',
    'publish',
    'renderPage',
    'reportDiagnostics',
    'viewOfOutput',
  ])
})
