import { execFile } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

/** The package as an action: where action.yml stands. */
export const ROOT = join(import.meta.dirname, '../../..')

interface Step {
  id?: string
  name?: string
  if?: string
  uses?: string
  run?: string
  shell?: string
  with?: Record<string, string>
  env?: Record<string, string>
}

interface Composite {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string; value: string }>
  runs: { using: string; steps: Step[] }
}

/** An action.yml as it is written. */
export function readAction(path: string): Composite {
  return parse(readFileSync(join(ROOT, path), 'utf8')) as Composite
}

/** How an action is run: as a runner would, but for the steps of others. */
export interface Run {
  /** The checkout. */
  workspace: string
  inputs?: Record<string, string>
  /** Variables that GitHub sets. */
  env: Record<string, string>
  event: object
  /** What the actions of others do; without an entry they do nothing. */
  others?: Record<string, (given: Record<string, string>) => Record<string, string> | undefined>
  /** Ids or names of steps that are left out. */
  skip?: readonly string[]
}

/** What a run left behind. */
export interface Ended {
  code: number
  output: string
  summary: string
  outputs: Record<string, string>
  /** Actions of others that were called, with what they were given. */
  called: { uses: string; with: Record<string, string> }[]
}

/** Runs the steps of a composite action with bash, in a folder of its own beside the checkout. */
export async function runAction(path: string, run: Run): Promise<Ended> {
  const action = readAction(path)
  const temp = join(dirname(run.workspace), `runner-${Math.random().toString(36).slice(2)}`)
  const files = runnerFiles(temp, run.event)
  const context: Context = {
    inputs: { ...defaultsOf(action), ...run.inputs },
    steps: {},
    github: { ...run.env, event_name: run.env.GITHUB_EVENT_NAME, action_path: ROOT, event: run.event },
    runner: { temp },
  }
  const ended: Ended = { code: 0, output: '', summary: '', outputs: {}, called: [] }
  for (const step of action.runs.steps) {
    if (ended.code !== 0 || isLeftOut(step, run) || !isWanted(step, context)) continue
    const outputs = step.uses
      ? callOther(step, { run, context, ended })
      : await runStep(step, { path, run, context, ended, files })
    if (step.id) context.steps[step.id] = { outputs }
  }
  const outputs = Object.entries(action.outputs).map(([key, { value }]) => [key, fill(value, context)])
  return { ...ended, summary: readFileSync(files.summary, 'utf8'), outputs: Object.fromEntries(outputs) }
}

function runnerFiles(temp: string, event: object) {
  mkdirSync(temp)
  const at = (name: string) => join(temp, name)
  const files = { temp, event: at('event.json'), summary: at('summary.md'), output: at('output') }
  writeFileSync(files.event, JSON.stringify(event))
  writeFileSync(files.summary, '')
  return files
}

const isLeftOut = ({ id, name }: Step, { skip = [] }: Run) =>
  [id, name].some((one) => one !== undefined && skip.includes(one))

const isWanted = (step: Step, context: Context) => step.if === undefined || evaluate(step.if, context)

interface Going {
  run: Run
  context: Context
  ended: Ended
}

function callOther({ uses = '', with: given = {} }: Step, { run, context, ended }: Going) {
  const call = { uses, with: filled(given, context) }
  ended.called.push(call)
  return run.others?.[uses.split('@')[0] ?? '']?.(call.with) ?? {}
}

async function runStep(
  { run: script = '', env = {} }: Step,
  { path, run, context, ended, files }: Going & { path: string; files: ReturnType<typeof runnerFiles> },
) {
  writeFileSync(files.output, '')
  const { code, output } = await bash(script, {
    cwd: run.workspace,
    env: {
      ...run.env,
      ...filled(env, context),
      GITHUB_ACTION_PATH: join(ROOT, dirname(path)),
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: files.temp,
    },
  })
  ended.output += output
  ended.code = code
  return outputsIn(readFileSync(files.output, 'utf8'))
}

const defaultsOf = ({ inputs }: Composite) =>
  Object.fromEntries(
    Object.entries(inputs).map(([key, { default: value = '' }]) => [
      key,
      value.includes('github.token') ? 'of-the-run' : value,
    ]),
  )

interface Context {
  inputs: Record<string, string>
  steps: Record<string, { outputs: Record<string, string> }>
  github: object
  runner: object
}

const filled = (texts: Record<string, string>, context: Context) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fill(String(text), context)]))

const fill = (text: string, context: Context) =>
  text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) =>
    String(evaluate(expression, context) ?? ''),
  )

/** The little of GitHub's expressions that our actions use: paths with dots, comparisons, && and ||. */
function evaluate(expression: string, context: Context): unknown {
  const made = expression.replace(/'[^']*'|[a-z][\w.-]*/g, (word) =>
    word.startsWith("'") ? word : `(at(${JSON.stringify(word)}) ?? '')`,
  )
  const at = (path: string) =>
    path
      .split('.')
      .reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], context)
  return new Function('at', `return ${made}`)(at)
}

function outputsIn(text: string): Record<string, string> {
  const lines = text.split('\n').filter(Boolean)
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

/** Runs a script as a runner's `shell: bash` does. */
export function bash(
  script: string,
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Promise<{ code: number; output: string }> {
  const { PATH = '', HOME = '' } = process.env
  const base = { PATH, HOME, CI: 'true', ...gitAlone, ...network() }
  return new Promise((resolve) => {
    const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', `exec 2>&1\n${script}`]
    execFile('bash', args, { cwd, env: { ...base, ...env } }, (error, stdout) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout })
    })
  })
}

/** What a company's network asks of programs: its proxy, and the certificates that it signs with. */
function network(): Record<string, string> {
  const asked = /^(https?_proxy|no_proxy|node_extra_ca_certs|ssl_cert_file)$/i
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value && asked.test(name) ? [[name, value]] : [],
    ),
  )
}

const gitAlone = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }

/** Puts a file where a step of others would have put it. */
export function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  appendFileSync(path, text)
}
