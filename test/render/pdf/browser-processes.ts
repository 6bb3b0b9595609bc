import { childProcesses } from '../../child-processes.js'

/** The browsers that this process has started and that are still alive (Linux only). */
export const browserProcesses = (): number[] => childProcesses('--host-resolver-rules')
