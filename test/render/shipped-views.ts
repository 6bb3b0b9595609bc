import { planOutputs } from '../../src/publish/plan-outputs.js'
import type { Document } from '../../src/render/document.js'
import { loadDocuments } from '../../src/render/html/load-documents.js'
import type { JobDescriptionView } from '../../src/render/html/present/job-description/types.js'
import { directorySource } from '../../src/source/directory-source.js'
import { loadWorkspace } from '../../src/workspace.js'
import { given } from '../publish/made.js'

/** The job descriptions of a workspace that is shipped, as they are shown in a format, by role. */
export async function shippedViews(folder: string, lang: 'zh-CN' | 'en', format: string) {
  const { documents } = await loadDocuments({ builtIn: directorySource('.') })
  const { model, config } = await loadWorkspace(directorySource(folder))
  const settings = { ...config, lang }
  const select = { formats: [format], documents: ['job-description'] }
  const { outputs } = planOutputs({ model, settings, documents, select })
  const views = new Map<string, { view: JobDescriptionView; document: Document }>()
  for (const output of outputs) {
    const { view, document } = await given(output)
    views.set(output.path, { view: view as JobDescriptionView, document })
  }
  return views
}
