// @ts-check

/**
 * Prints which competency each role needs, and at which level, as CSV: node who-needs-what.mjs FOLDER
 * With mistakes in the workspace it prints them instead, as `rolewright check` does, and ends with 1.
 */
import { loadWorkspace, reportDiagnostics } from 'rolewright'

const workspace = await loadWorkspace(process.argv[2] ?? '.')

if (workspace.counts.error > 0) {
  console.log(reportDiagnostics(workspace, { format: 'text', lang: 'en' }))
  process.exit(1)
}

const { roles, competencies } = workspace.model
console.log('competency,role,level')
for (const { id, name } of competencies.values())
  for (const role of roles.values())
    for (const { competency, level } of role.requirements)
      if (competency === id) console.log(`${name},${role.title},${level}`)
