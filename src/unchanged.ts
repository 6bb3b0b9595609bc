/**
 * A small door beside `index.ts`, for learning that there is nothing to build: it loads none of the stages, which take
 * longer to load than this takes to do.
 */
export { packageRoot } from './package-root.js'
export { runKey, type Standing, stillStanding } from './publish/still-standing.js'
export { directorySource } from './source/directory-source.js'
export { findWorkspace } from './source/find-workspace.js'
export { repositoryTop } from './source/repository-top.js'
export { type WatchedSource, watchSource } from './source/watched-source.js'
