/**
 * The pages of the roles as an Eleventy project would make them: the role files are the input, their front matter is
 * the data, one layout shows it. What the model says of competencies and KPIs is global data.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from 'yaml'
import { bench, root } from '../shared/paths.mjs'

const styles = ['shared/tokens.css', 'job-description/sections.css', 'job-description/form.css']

export default function configure(eleventy) {
  eleventy.addGlobalData('layout', 'role.njk')
  eleventy.addGlobalData(
    'permalink',
    () =>
      ({ page }) =>
        `job-description/${page.fileSlug}.html`,
  )
  eleventy.addGlobalData('model', () => modelIn('roles/model'))
  eleventy.addGlobalData('css', () =>
    styles.map((name) => readFileSync(join(root, 'templates', name), 'utf8')).join('\n'),
  )
  eleventy.addCollection('bySlug', (collections) =>
    Object.fromEntries(collections.getAll().map((role) => [role.fileSlug, role])),
  )
  eleventy.addFilter('day', (date) => date?.toISOString().slice(0, 10))
  return {
    dir: { input: 'roles', includes: relative('roles', join(bench, 'eleventy')), output: '_site' },
    // The bodies are Markdown alone; to run them through a second language would only take time.
    markdownTemplateEngine: false,
  }
}

/** The lists of all model files, with their entries by id. */
function modelIn(folder) {
  const parts = readdirSync(folder).map((name) => parse(readFileSync(join(folder, name), 'utf8')))
  const lists = parts.flatMap((part) => Object.entries(part))
  const model = {}
  for (const [name, entries] of lists)
    model[name] = { ...model[name], ...Object.fromEntries(entries.map((entry) => [entry.id, entry])) }
  return model
}
