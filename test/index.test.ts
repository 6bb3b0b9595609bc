import { expect, test } from 'vitest'
import * as rolewright from '../src/index.js'

test('the public names are these and no others', () => {
  expect(Object.keys(rolewright).sort()).toEqual([
    'ToolError',
    'allChangeTypes',
    'applyEdits',
    'changeReport',
    'compareWorkspaces',
    'createRole',
    'createWorkspace',
    'defaultConfig',
    'directorySource',
    'failingChanges',
    'findWorkspace',
    'loadConfig',
    'loadDocuments',
    'loadSoundDocuments',
    'loadWorkspace',
    'memorySource',
    'openRepository',
    'openStates',
    'packageRoot',
    'planOutputs',
    'publish',
    'renderPage',
    'reportChanges',
    'reportDiagnostics',
    'reportHistory',
    'revisionsFromGit',
    'roleHistory',
    'tellFile',
    'tellReport',
    'viewOfOutput',
    'wordPortraits',
    'writeFileWhole',
  ])
})
