import { resolve } from 'node:path'

/** Variables of the process that git is started with. */
export type Environment = Readonly<NodeJS.ProcessEnv>

/** What makes git speak of a certain repository; it sets these for its hooks, relative to the folder they run in. */
const ofRepository = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
]

/** What would change how paths are meant. */
const ofPaths = ['GIT_GLOB_PATHSPECS', 'GIT_NOGLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS']

/** Answers in one language and never a question; paths as they are written; nothing is fetched, locked or replaced. */
const ours: Environment = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  // A git that does not know the line above fetches what a partial clone lacks; of these protocols there is none.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
}

/** The environment for the repository that a folder lies in, whichever one a hook speaks of. */
export function plainEnvironment(env: Environment): Environment {
  return { ...without(env, [...ofRepository, ...ofPaths]), ...ours }
}

/** The environment for the repository that the caller, a hook perhaps, speaks of; undefined when it does of none. */
export function callersEnvironment(env: Environment, folder = process.cwd()): Environment | undefined {
  if (env.GIT_DIR === undefined) return undefined
  // Without a work tree named it is the folder that git was started in; here it is started in another.
  const places = { GIT_DIR: env.GIT_DIR, GIT_WORK_TREE: env.GIT_WORK_TREE ?? '.' }
  return { ...plainEnvironment(env), ...callersObjects(env, folder), ...absolute(places, folder) }
}

/** What a hook of the same repository sees more than others: objects that are about to come in, its own index. */
export function callersObjects(env: Environment, folder = process.cwd()): Environment {
  const own = ['GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_QUARANTINE_PATH']
  const kept = Object.fromEntries(own.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
  const index = env.GIT_INDEX_FILE
  return { ...kept, ...absolute(index ? { GIT_INDEX_FILE: index } : {}, folder) }
}

function absolute(places: Readonly<Record<string, string>>, folder: string): Environment {
  return Object.fromEntries(Object.entries(places).map(([name, place]) => [name, resolve(folder, place)]))
}

function without(env: Environment, names: readonly string[]): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name.toUpperCase())))
}
