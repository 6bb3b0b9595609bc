import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT, readAction } from './composite.js'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

interface Workflow {
  name: string
  on: Record<string, { workflows?: string[] } | null>
  permissions: Record<string, string>
  jobs: Record<string, { permissions?: Record<string, string>; if?: string; steps: Step[] }>
}
interface Step {
  uses?: string
  run?: string
  with?: Record<string, string>
}

const starters = ['examples/starter', 'examples/starter-en']
const folder = '.github/workflows'
const workflow = (path: string) => parse(read(path)) as Workflow
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)
const actions = ['action.yml', 'comment/action.yml']
const workflows = starters.flatMap((starter) =>
  ['rolewright.yml', 'rolewright-comment.yml'].map((name) => `${starter}/${folder}/${name}`),
)

describe.each([...actions, ...workflows])('%s', (path) => {
  const text = read(path)

  test('names actions of others by a whole hash, with the version beside it', () => {
    const uses = [...text.matchAll(/uses: (\S+)(.*)/g)]
    for (const [, name = '', rest = ''] of uses) {
      expect(name).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/)
      expect(rest).toMatch(/^ # v\d+\.\d+\.\d+$/)
    }
    expect(uses.length).toBeGreaterThan(0)
  })

  test('puts nothing into a script: values come by the environment', () => {
    const steps = actions.includes(path) ? readAction(path).runs.steps : stepsOf(workflow(path))
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
    expect(text).not.toContain('pull_request_target')
    expect(text).not.toMatch(/secrets[.[]/)
  })
})

test('every action of others has one version everywhere', () => {
  const pins = new Set(
    [...actions, ...workflows].flatMap((path) => read(path).match(/actions\/[a-z-]+@[0-9a-f]{40}/g)),
  )
  const names = [...pins].map((pin) => pin?.split('@')[0])
  expect(new Set(names).size).toBe(names.length)
})

test('both actions mean the same artifact', () => {
  const names = actions.flatMap((path) =>
    readAction(path).runs.steps.flatMap(({ uses = '', with: given }) =>
      uses.includes('-artifact@') ? [given?.name] : [],
    ),
  )
  expect(names).toEqual(['rolewright-changes', 'rolewright-changes'])
})

test('every input of the action is described', () => {
  for (const path of actions)
    for (const { description } of Object.values(readAction(path).inputs))
      expect(description.length).toBeGreaterThan(30)
})

describe.each(starters)('the workflows of %s', (starter) => {
  const main = workflow(`${starter}/${folder}/rolewright.yml`)
  const comment = workflow(`${starter}/${folder}/rolewright-comment.yml`)

  test('give the run of a pull request nothing to write with', () => {
    expect(Object.keys(main.on)).toEqual(['push', 'pull_request'])
    expect(main.permissions).toEqual({ contents: 'read' })
    expect(Object.values(main.jobs).every(({ permissions }) => permissions === undefined)).toBe(true)
    expect(stepsOf(main)[0]?.with).toMatchObject({ 'persist-credentials': false })
  })

  test('compare with the version that the pull request will be merged into', () => {
    expect(stepsOf(main)[0]?.with).toMatchObject({ 'fetch-depth': 0 })
  })

  test('give the run that may write nothing of the pull request to run', () => {
    expect(comment.on.workflow_run?.workflows).toEqual([main.name])
    expect(comment.permissions).toEqual({})
    expect(Object.values(comment.jobs).map(({ permissions }) => permissions)).toEqual([
      { actions: 'read', contents: 'read', 'pull-requests': 'write' },
    ])
    // What is checked out is the main branch.
    const [checkout] = stepsOf(comment)
    expect(checkout?.with?.ref).toBe(`\${{ github.event.repository.default_branch }}`)
  })

  test('mean the same artifact', () => {
    const names = [main, comment].flatMap((flow) =>
      stepsOf(flow).flatMap(({ uses = '', with: given }) =>
        uses.includes('-artifact@') ? [given?.name] : [],
      ),
    )
    expect(names).toEqual(['rolewright-changes', 'roles', 'rolewright-changes'])
  })
})
