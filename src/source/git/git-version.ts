import { ToolError } from '../../errors.js'
import type { Environment } from './environment.js'
import { gitIn, outputOf } from './run-git.js'

/** The oldest git that can be asked all that is asked of it. */
const OLDEST = [2, 30] as const

/** The version of git on this machine, such as `2.39.5`. Without one, or with one too old, the run ends. */
export async function gitVersion(env: Environment): Promise<string> {
  const said = (await outputOf(gitIn('.', env), ['--version'])).toString()
  const version = /\d+(?:\.\d+)+/.exec(said)?.[0] ?? '0'
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) throw new ToolError('git-too-old', {})
  return version
}
